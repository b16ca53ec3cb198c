// Compiled from schemas/plan.schema.json by scripts/schemas.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/plan.schema.json","title":"Socketgate plan","type":"object","properties":{"version":{"examples":[1],"const":1},"name":{"examples":["orders-feed"],"$ref":"#/$defs/name"},"description":{"examples":["Orders feed at market open"],"$ref":"#/$defs/prose"},"environment":{"examples":["staging"],"title":"a word of at most 63 letters, digits, dots, dashes and underscores","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"mode":{"examples":["block"],"enum":["observe","warn","block"]},"links":{"examples":[{"gateway":"docs/gateway.md","rollback":"docs/rollback.md"}],"type":"object","additionalProperties":{"title":"an http or https url, or a path","type":"string","maxLength":2000,"pattern":"^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$","examples":["docs/gateway.md"]},"title":"a mapping of names to links","propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"},"maxProperties":32},"targets":{"examples":[{"feed":{"url":"${FEED_URL:-ws://127.0.0.1:8787/ws}"}}],"type":"object","additionalProperties":{"type":"object","properties":{"url":{"examples":["${API_BASE:-http://127.0.0.1:8787}"],"$ref":"#/$defs/target-url"},"version":{"examples":[{"url":"${targets.api}/version","path":"commit"}],"type":"object","properties":{"url":{"examples":["${targets.api}/version"],"$ref":"#/$defs/url"},"path":{"examples":["commit"],"$ref":"#/$defs/path"}},"required":["url"],"additionalProperties":false},"expect":{"examples":["${BUILD_SHA:-}"],"$ref":"#/$defs/text"},"ready":{"examples":[{"within":"120s"}],"type":"object","properties":{"within":{"examples":["120s"],"$ref":"#/$defs/positive-duration"}},"required":["within"],"additionalProperties":false},"tls":{"examples":[{"ca":"ca.pem","verify":true}],"type":"object","properties":{"ca":{"examples":["ca.pem"],"$ref":"#/$defs/prose"},"cert":{"examples":["client.pem"],"$ref":"#/$defs/prose"},"key":{"examples":["client.key"],"$ref":"#/$defs/prose"},"server_name":{"examples":["feed.internal"],"$ref":"#/$defs/prose"},"verify":{"examples":[true],"type":"boolean"}},"additionalProperties":false}},"required":["url"],"additionalProperties":false,"title":"a target: a mapping with a url"},"title":"a mapping of names to targets","propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"},"minProperties":1,"maxProperties":64},"data":{"examples":[{"users":{"file":"users.csv","pick":"per-vu"}}],"type":"object","additionalProperties":{"type":"object","properties":{"file":{"examples":["users.csv"],"$ref":"#/$defs/prose"},"pick":{"examples":["per-vu"],"enum":["per-vu","in-order","random","rotate"]}},"required":["file"],"additionalProperties":false},"propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"}},"login":{"examples":[{"request":{"method":"POST","url":"${targets.api}/v1/auth/token"},"save":{"token":"access_token"}}],"type":"object","properties":{"request":{"examples":[{"method":"POST","url":"${targets.api}/v1/auth/token"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":200}],"$ref":"#/$defs/expect"},"save":{"examples":[{"token":"access_token"}],"$ref":"#/$defs/answer-save"},"steps":{"examples":[[{"request":{"method":"GET","url":"${targets.api}/signin"},"save":{"csrf":{"after":"name=\"csrf\" value=\"","before":"\""}}},{"request":{"method":"POST","url":"${targets.api}/signin","form":{"csrf":"${login.csrf}"}},"save":{"token":{"header":"X-Auth-Token"}}}]],"type":"array","items":{"$ref":"#/$defs/login-step"},"minItems":1,"maxItems":16},"per":{"examples":["vu"],"enum":["run","vu","connect"]},"refresh":{"examples":[{"at":"80%"}],"type":"object","properties":{"at":{"examples":["80%"],"$ref":"#/$defs/share"},"jitter":{"examples":["10%"],"$ref":"#/$defs/share"},"send":{"examples":[{"type":"auth","token":"${login.token}"}],"$ref":"#/$defs/frame"},"await":{"examples":[{"match":{"type":"auth_ok"}}],"$ref":"#/$defs/await"}},"required":["at"],"additionalProperties":false}},"additionalProperties":false},"scenarios":{"examples":[{"orders":{"socket":{"url":"${targets.feed}"},"load":{"executor":"constant-vus","vus":50,"duration":"5m"}}}],"type":"object","additionalProperties":{"$ref":"#/$defs/scenario"},"title":"a mapping of names to scenarios","propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"},"minProperties":1,"maxProperties":64},"script":{"examples":[{"file":"load.js","env":["SESSION_MS"]}],"type":"object","properties":{"file":{"examples":["load.js"],"$ref":"#/$defs/prose"},"env":{"examples":[["SESSION_MS"]],"type":"array","items":{"$ref":"#/$defs/word"}}},"required":["file"],"additionalProperties":false},"thresholds":{"examples":[{"ws_connecting":["p(95)<500"],"ws_message_latency{feed:orders}":["p(99)<200"]}],"type":"object","additionalProperties":{"type":"array","items":{"title":"a threshold","examples":["p(95)<500"],"if":{"type":"object"},"then":{"type":"object","properties":{"threshold":{"examples":["p(95)<500"],"title":"a threshold","type":"string","maxLength":200},"abortOnFail":{"examples":[true],"type":"boolean"},"delayAbortEval":{"examples":["10s"],"$ref":"#/$defs/duration"}},"required":["threshold"],"additionalProperties":false},"else":{"title":"a threshold","type":"string","maxLength":200,"examples":["p(95)<500"]}},"title":"a list of thresholds","minItems":1,"maxItems":32,"examples":[["p(95)<500"]]},"title":"a mapping of metrics to lists of thresholds","maxProperties":200},"defaults":{"examples":[{"ws_subscribed":"off"}],"type":"object","properties":{"ws_connect_failed":{"examples":["off"],"const":"off"},"ws_subscribed":{"examples":["off"],"const":"off"},"ws_held":{"examples":["off"],"const":"off"},"ws_ended_early":{"examples":["off"],"const":"off"},"recovered":{"examples":["off"],"const":"off"},"neighbours":{"examples":["off"],"const":"off"},"ws_feed_silent":{"examples":["off"],"const":"off"},"messages_rate":{"examples":["off"],"const":"off"},"token_refresh_failed":{"examples":["off"],"const":"off"},"ws_lost_at_expiry":{"examples":["off"],"const":"off"},"ws_starved":{"examples":["off"],"const":"off"},"ws_heartbeat_missed":{"examples":["off"],"const":"off"},"ws_roundtrip_timeout":{"examples":["off"],"const":"off"},"ws_messages_malformed":{"examples":["off"],"const":"off"},"ws_messages_untimed":{"examples":["off"],"const":"off"},"steps_failed":{"examples":["off"],"const":"off"},"users_stuck":{"examples":["off"],"const":"off"},"begun":{"examples":["off"],"const":"off"},"ws_close_unanswered":{"examples":["off"],"const":"off"},"ws_error_frames":{"examples":["off"],"const":"off"},"ws_unexpected":{"examples":["off"],"const":"off"}},"additionalProperties":false},"gate":{"examples":[[{"metric":"ws_message_latency{feed:orders,phase:steady}","stat":"p(99)","level":"key","at_least":"5%"}]],"type":"array","items":{"type":"object","properties":{"metric":{"examples":["ws_message_latency{feed:orders}"],"title":"a metric, or metric{tag:value}","type":"string","minLength":1,"maxLength":512},"stat":{"examples":["p(99)"],"title":"p(N), rate or count","type":"string","pattern":"^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$"},"level":{"examples":["key"],"enum":["key","normal"]},"at_least":{"examples":["5%","50ms",["5%","50ms"]],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/floor"},"minItems":1,"maxItems":2},"else":{"$ref":"#/$defs/floor"}},"quiet":{"examples":["allowed"],"enum":["allowed"]},"closes":{"examples":[{"feed":"orders"}],"type":"object","properties":{"feed":{"examples":["orders"],"$ref":"#/$defs/prose"},"scenario":{"examples":["orders"],"$ref":"#/$defs/prose"}},"additionalProperties":false},"probe":{"examples":[true],"type":"boolean"}},"additionalProperties":false,"title":"a row of the gate: a mapping with a metric or closes"},"maxItems":100},"profiles":{"examples":[{"pr":{"vus":"4%","time":"60s","runs":1}}],"type":"object","additionalProperties":{"type":"object","properties":{"vus":{"examples":["4%"],"$ref":"#/$defs/share"},"time":{"examples":["60s"],"$ref":"#/$defs/positive-duration"},"max_time":{"examples":["90s"],"$ref":"#/$defs/positive-duration"},"runs":{"examples":[3],"enum":[1,3,5]},"pairs":{"examples":[8],"$ref":"#/$defs/pairs"},"fail_on":{"examples":[["regression","slo"]],"type":"array","items":{"enum":["skipped","target","slo","regression","suspect","inconclusive","plan_changed","no_baseline","store"]},"maxItems":16},"shorten":{"examples":[true],"type":"boolean"}},"additionalProperties":false,"title":"a profile: a mapping of vus, time, runs, fail_on"},"title":"a mapping of names to profiles","propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"},"maxProperties":32},"correlate":{"examples":["ids","sampled"],"enum":["ids","sampled",false],"default":"ids","title":"ids, sampled or false"},"lease":{"examples":[{"name":"staging","ttl":"20m"}],"type":"object","properties":{"name":{"examples":["staging"],"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"ttl":{"examples":["20m"],"$ref":"#/$defs/positive-duration"},"wait":{"examples":["90m"],"$ref":"#/$defs/duration"}},"required":["name","ttl"],"additionalProperties":false},"services":{"examples":[{"base":{"command":["node","base/server.js","--port","8801"],"ready":{"url":"http://127.0.0.1:8801/health","within":"30s"}}}],"type":"object","additionalProperties":{"type":"object","properties":{"command":{"examples":[["node","base/server.js","--port","8801"]],"type":"array","items":{"title":"a word of a command","type":"string","minLength":1,"maxLength":4096,"examples":["node"]},"minItems":1,"maxItems":100},"env":{"examples":[["DATABASE_URL"]],"type":"array","items":{"$ref":"#/$defs/word"},"maxItems":100},"ready":{"examples":[{"url":"http://127.0.0.1:8801/health","within":"30s"}],"type":"object","properties":{"url":{"examples":["http://127.0.0.1:8801/health"],"$ref":"#/$defs/target-url"},"within":{"examples":["30s"],"$ref":"#/$defs/positive-duration"}},"required":["url"],"additionalProperties":false}},"required":["command","ready"],"additionalProperties":false,"title":"a service: a mapping of command, env, ready"},"title":"a mapping of names to services","propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"},"maxProperties":8},"paired":{"examples":[{"base":{"targets":{"feed":"${BASE_FEED_URL}"}},"candidate":{"targets":{"feed":"${CANDIDATE_FEED_URL}"}},"pairs":8,"each":"20s"}],"type":"object","properties":{"base":{"examples":[{"targets":{"feed":"${BASE_FEED_URL}"}}],"$ref":"#/$defs/side"},"candidate":{"examples":[{"targets":{"feed":"${CANDIDATE_FEED_URL}"}}],"$ref":"#/$defs/side"},"pairs":{"examples":[8],"$ref":"#/$defs/pairs"},"each":{"examples":["20s"],"$ref":"#/$defs/positive-duration"}},"required":["base"],"additionalProperties":false,"title":"a mapping of base, candidate, pairs, each"},"metrics":{"examples":[{"orders_filled":{"worse":"down"}}],"type":"object","additionalProperties":{"examples":[{"worse":"down"}],"title":"a mapping of worse","type":"object","properties":{"worse":{"examples":["down"],"enum":["up","down"]}},"additionalProperties":false}},"slope":{"examples":[{"ws_message_latency{feed:orders}":"10%","ws_heartbeat_rtt":"10%","ws_closes":"10%"}],"type":"object","minProperties":1,"additionalProperties":{"examples":["10%"],"$ref":"#/$defs/percent"}},"watch":{"examples":[{"url":"${targets.api}/metrics","every":"5s","series":["process_open_fds","process_resident_memory_bytes"]}],"type":"object","properties":{"url":{"examples":["${targets.api}/metrics"],"title":"a url that begins with a target","type":"string","minLength":1,"maxLength":4096},"every":{"examples":["5s"],"$ref":"#/$defs/positive-duration"},"series":{"examples":[["process_open_fds","http_sockets{kind=\"ws\"}"]],"type":"array","minItems":1,"maxItems":32,"items":{"anyOf":[{"$ref":"#/$defs/metric-series"},{"type":"object","properties":{"name":{"examples":["process_resident_memory_bytes"],"$ref":"#/$defs/metric-series"},"rise":{"examples":["10%","off"],"$ref":"#/$defs/percent-or-off"},"back":{"examples":["5%","off"],"$ref":"#/$defs/percent-or-off"}},"required":["name"],"additionalProperties":false}]}},"back_within":{"examples":["10s"],"$ref":"#/$defs/positive-duration"}},"required":["url","series"],"additionalProperties":false},"capacity":{"examples":[{"step":100}]},"time":{"examples":[{"url":"${targets.api}/time","path":"now","unit":"ms"}],"type":"object","properties":{"url":{"examples":["${targets.api}/time"],"title":"a url that begins with a target","type":"string","minLength":1,"maxLength":4096},"path":{"examples":["now"],"$ref":"#/$defs/path"},"unit":{"examples":["ms"],"enum":["s","ms","us","ns","iso"]},"every":{"examples":["5s"],"$ref":"#/$defs/positive-duration"}},"required":["url"],"additionalProperties":false}},"required":["version","name","targets"],"additionalProperties":false,"$defs":{"name":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$","examples":["orders-feed"]},"word":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$","examples":["token"]},"prose":{"title":"a text of 1 to 2000 printable characters","type":"string","minLength":1,"maxLength":2000,"pattern":"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$","examples":["Orders feed at market open"]},"pairs":{"title":"an even number of pairs from 4 to 24","type":"integer","minimum":4,"maximum":24,"multipleOf":2,"examples":[8]},"side":{"type":"object","properties":{"targets":{"examples":[{"feed":"${BASE_FEED_URL}"}],"type":"object","additionalProperties":{"$ref":"#/$defs/target-url"},"title":"a mapping of names to base urls","propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"},"minProperties":1,"maxProperties":64}},"required":["targets"],"additionalProperties":false,"title":"a side: a mapping with targets"},"text":{"title":"a text","type":"string","maxLength":65536,"examples":["Bearer ${login.token}"]},"url":{"title":"a url that begins with a target","type":"string","minLength":1,"maxLength":8192,"examples":["${targets.api}/v1/orders"]},"target-url":{"title":"a base url of http, https, ws or wss","type":"string","minLength":1,"maxLength":2048,"examples":["${FEED_URL:-ws://127.0.0.1:8787/ws}"]},"duration":{"title":"a duration","type":"string","pattern":"^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$","examples":["500ms","30s","2m","1m30s","1h"]},"positive-duration":{"title":"a duration over 0","type":"string","pattern":"^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$","examples":["500ms","30s","2m","1m30s","1h"]},"range":{"title":"a duration, or a range of two","type":"string","pattern":"^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$","examples":["1s","1s..2s"]},"rate":{"title":"a rate over 0","type":"string","pattern":"^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$","examples":["20/s","10/m"]},"stated-rate":{"title":"a rate over 0, or a range of two","type":"string","pattern":"^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h)(?:\\.\\.(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h))?$","examples":["20/s","200/10s","5/s..50/s"]},"rate-or-zero":{"title":"a rate","type":"string","pattern":"^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$","examples":["20/s","0/s"]},"floor":{"title":"a percentage or a time","type":"string","pattern":"^\\d{1,9}(?:\\.\\d{1,3})?(?:%|ms|s)$","examples":["5%","50ms"]},"percent":{"title":"a percentage","type":"string","pattern":"^\\d{1,9}(?:\\.\\d{1,3})?%$","examples":["5%","12.5%"]},"percent-or-off":{"title":"a percentage, or off","type":"string","pattern":"^(?:off|\\d{1,9}(?:\\.\\d{1,3})?%)$","examples":["5%","off"]},"metric-series":{"title":"a series of Prometheus' text format, such as process_open_fds","type":"string","minLength":1,"maxLength":256,"examples":["process_open_fds","http_sockets{kind=\"ws\"}"]},"share":{"title":"a percentage over 0% and at most 100%","type":"string","pattern":"^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$","examples":["4%","20%","100%"]},"size":{"title":"a size in bytes","type":"string","pattern":"^\\d{1,9}(?:\\.\\d{1,3})?(?:B|KiB|MiB|kB|MB)$","examples":["1KiB","64KiB"]},"path":{"title":"a path into JSON","type":"string","minLength":1,"maxLength":512,"examples":["data.items[0].id","seq"]},"headers":{"type":"object","additionalProperties":{"$ref":"#/$defs/text"},"title":"a mapping of header names to texts","propertyNames":{"title":"a header name","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$"},"maxProperties":64},"save":{"type":"object","additionalProperties":{"$ref":"#/$defs/path"},"title":"a mapping of names to JSON paths","propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"minProperties":1,"maxProperties":64},"expect":{"type":"object","properties":{"status":{"examples":[200,[200,201]],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/status"},"minItems":1,"maxItems":64},"else":{"$ref":"#/$defs/status"}}},"required":["status"],"additionalProperties":false},"close-code":{"title":"a close code from 1000 to 4999, or none","type":["integer","string"],"minimum":1000,"maximum":4999,"pattern":"^none$","examples":[1001]},"status":{"title":"an HTTP status","type":"integer","minimum":100,"maximum":599,"examples":[200]},"request":{"type":"object","properties":{"method":{"examples":["POST"],"enum":["GET","POST","PUT","PATCH","DELETE","HEAD","OPTIONS"]},"url":{"examples":["${targets.api}/v1/orders"],"$ref":"#/$defs/url"},"headers":{"examples":[{"Authorization":"Bearer ${login.token}"}],"$ref":"#/$defs/headers"},"json":{"examples":[{"qty":1}]},"form":{"examples":[{"grant_type":"client_credentials"}],"type":"object","additionalProperties":{"$ref":"#/$defs/text"},"title":"a mapping of fields to texts"},"body":{"examples":["<order qty=\"1\"/>"],"$ref":"#/$defs/text"},"timeout":{"examples":["10s"],"$ref":"#/$defs/positive-duration"}},"required":["url"],"additionalProperties":false,"title":"a request"},"match":{"title":"a mapping of what a frame must hold","type":"object","minProperties":1,"examples":[{"type":"subscribed"},{"order.id":{"exists":true}},{"text":"pong"}]},"decode":{"type":"object","properties":{"after":{"examples":["42"],"type":"string","minLength":1,"maxLength":256,"title":"a text of 1 to 256 characters"}},"required":["after"],"additionalProperties":false},"frame":{"title":"a frame: a JSON mapping or list, or one of { text: … }, { base64: … }, { hex: … }, { file: … }, { json: … }","type":["object","array"],"examples":[{"type":"subscribe","channel":"orders"},{"text":"hi"},{"hex":"0001ff"}],"allOf":[{"if":{"type":"object","required":["text"],"maxProperties":1},"then":{"properties":{"text":{"title":"a text","type":"string","maxLength":131072,"examples":["hi"]}}}},{"if":{"type":"object","required":["base64"],"maxProperties":1},"then":{"properties":{"base64":{"title":"a text","type":"string","maxLength":131072,"examples":["AAH/"]}}}},{"if":{"type":"object","required":["hex"],"maxProperties":1},"then":{"properties":{"hex":{"title":"a text","type":"string","maxLength":131072,"examples":["0001ff"]}}}},{"if":{"type":"object","required":["file"],"maxProperties":1},"then":{"properties":{"file":{"title":"a text","type":"string","maxLength":131072,"examples":["frames/hello.bin"]}}}}]},"matching":{"type":"object","properties":{"match":{"examples":[{"type":"ping"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"}},"additionalProperties":false},"await":{"type":"object","properties":{"match":{"examples":[{"type":"subscribed"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"},"within":{"examples":["5s"],"$ref":"#/$defs/positive-duration"},"save":{"examples":[{"session":"data.session"}],"$ref":"#/$defs/save"},"as":{"examples":["quote"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"what to wait for"},"rest-step":{"type":"object","properties":{"wait":{"examples":["1s","1s..3s"],"$ref":"#/$defs/range"},"let":{"examples":[{"ref":"${uuid}"},{"auth":{"hmac":{"hash":"sha256","key":"${API_SECRET}","text":"${saved.id}:private"}}}],"$ref":"#/$defs/made"},"request":{"examples":[{"url":"${targets.api}/v1/orders"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":201}],"$ref":"#/$defs/expect"},"save":{"examples":[{"id":"data.id"}],"$ref":"#/$defs/answer-save"},"name":{"examples":["place-order"],"title":"a text of 1 to 128 printable characters","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"}},"additionalProperties":false,"title":"a step: a mapping of wait, request, expect, save, name","minProperties":1},"open-step":{"type":"object","properties":{"wait":{"examples":["1s","1s..3s"],"$ref":"#/$defs/range"},"let":{"examples":[{"ref":"${uuid}"},{"auth":{"hmac":{"hash":"sha256","key":"${API_SECRET}","text":"${saved.id}:private"}}}],"$ref":"#/$defs/made"},"request":{"examples":[{"url":"${targets.api}/v1/orders"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":201}],"$ref":"#/$defs/expect"},"save":{"examples":[{"id":"data.id"}],"$ref":"#/$defs/save"},"name":{"examples":["place-order"],"title":"a text of 1 to 128 printable characters","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"},"send":{"examples":[{"type":"subscribe","channel":"orders"}],"$ref":"#/$defs/frame"},"await":{"examples":[{"match":{"type":"subscribed"},"within":"5s"}],"$ref":"#/$defs/await"},"as":{"examples":["quote"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"a step: a mapping of wait, request, send, await","minProperties":1},"while-open-step":{"type":"object","properties":{"every":{"examples":["1s..2s"],"$ref":"#/$defs/range"},"wait":{"examples":["1s","1s..3s"],"$ref":"#/$defs/range"},"let":{"examples":[{"ref":"${uuid}"},{"auth":{"hmac":{"hash":"sha256","key":"${API_SECRET}","text":"${saved.id}:private"}}}],"$ref":"#/$defs/made"},"request":{"examples":[{"url":"${targets.api}/v1/orders"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":201}],"$ref":"#/$defs/expect"},"save":{"examples":[{"id":"data.id"}],"$ref":"#/$defs/save"},"name":{"examples":["place-order"],"title":"a text of 1 to 128 printable characters","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"},"send":{"examples":[{"type":"subscribe","channel":"orders"}],"$ref":"#/$defs/frame"},"await":{"examples":[{"match":{"type":"subscribed"},"within":"5s"}],"$ref":"#/$defs/await"},"as":{"examples":["quote"],"$ref":"#/$defs/name"}},"required":["every"],"additionalProperties":false,"title":"a step with every","minProperties":2},"heartbeat":{"type":"object","properties":{"every":{"examples":["30s"],"$ref":"#/$defs/positive-duration"},"by":{"examples":["ping"],"enum":["ping","message"]},"timeout":{"examples":["10s"],"$ref":"#/$defs/positive-duration"},"send":{"examples":[{"type":"ping"}],"$ref":"#/$defs/frame"},"await":{"examples":[{"match":{"type":"pong"}}],"$ref":"#/$defs/matching"},"reconnect":{"examples":[true],"type":"boolean"}},"required":["every"],"additionalProperties":false},"messages":{"type":"object","properties":{"match":{"examples":[{"type":"order"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"},"sent_at":{"examples":[{"path":"server_ts","unit":"ms"}],"type":"object","properties":{"path":{"examples":["server_ts"],"$ref":"#/$defs/path"},"unit":{"examples":["ms"],"enum":["s","ms","us","ns","iso"]},"clock":{"examples":["generator"],"enum":["service","generator"]},"at":{"examples":[8],"type":"integer","minimum":0,"maximum":65536},"as":{"examples":["u64be"],"enum":["u32be","u32le","u64be","u64le","f64be","f64le"]}},"required":["path"],"additionalProperties":false},"sequence":{"examples":[{"path":"seq","loss":0}],"type":"object","properties":{"path":{"examples":["seq"],"$ref":"#/$defs/path"},"key":{"examples":["player"],"$ref":"#/$defs/path"},"kinds":{"examples":[["trades","quotes"]],"type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"loss":{"examples":[0,"1%","any"],"$ref":"#/$defs/budget"},"duplicates":{"examples":[0],"$ref":"#/$defs/budget"},"reordered":{"examples":["any"],"$ref":"#/$defs/budget"}},"required":["path"],"additionalProperties":false},"history":{"examples":["skip"],"enum":["skip"]},"rate":{"examples":["20/s","200/10s","5/s..50/s"],"$ref":"#/$defs/stated-rate"},"feed":{"examples":["ticker"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"a mapping of match, sent_at, sequence, rate, feed"},"budget":{"title":"a number, a percentage, or any","type":["integer","string"],"minimum":0,"pattern":"^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$","examples":[0,"1%","any"]},"reopen":{"type":"object","properties":{"backoff":{"examples":[{"from":"500ms","to":"10s"},"2s"],"if":{"type":"object"},"then":{"type":"object","properties":{"from":{"examples":["500ms"],"$ref":"#/$defs/duration"},"to":{"examples":["10s"],"$ref":"#/$defs/positive-duration"}},"required":["from","to"],"additionalProperties":false},"else":{"$ref":"#/$defs/positive-duration"}},"jitter":{"examples":["full"],"title":"full, none or a percentage up to 100%","type":"string","pattern":"^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$"},"give_up":{"examples":[10],"type":"integer","minimum":1,"maximum":1000000}},"required":["backoff"],"additionalProperties":false},"socket":{"type":"object","properties":{"url":{"examples":["${targets.feed}?feed=orders"],"$ref":"#/$defs/url"},"connect":{"examples":[{"within":"10s"}],"type":"object","properties":{"within":{"examples":["10s"],"$ref":"#/$defs/positive-duration"}},"additionalProperties":false},"headers":{"examples":[{"Authorization":"Bearer ${login.token}"}],"$ref":"#/$defs/headers"},"protocols":{"examples":[["graphql-transport-ws"]],"type":"array","items":{"title":"a subprotocol","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$","examples":["graphql-transport-ws"]},"maxItems":16},"open":{"examples":[[{"send":{"type":"subscribe"}},{"await":{"match":{"type":"subscribed"}}}]],"type":"array","items":{"$ref":"#/$defs/open-step"},"maxItems":100},"answer":{"examples":[[{"match":{"type":"ping"},"send":{"type":"pong","id":"${received.id}"}}]],"type":"array","items":{"type":"object","properties":{"match":{"examples":[{"type":"ping"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"},"send":{"examples":[{"type":"pong"}],"$ref":"#/$defs/frame"}},"required":["send"],"additionalProperties":false},"maxItems":100},"errors":{"examples":[[{"match":{"type":"error"}}]],"type":"array","items":{"type":"object","properties":{"match":{"examples":[{"type":"error"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"}},"required":["match"],"additionalProperties":false},"maxItems":100},"never":{"examples":[[{"match":{"event":"admin"}}]],"type":"array","minItems":1,"items":{"type":"object","properties":{"match":{"examples":[{"event":"admin"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"}},"required":["match"],"additionalProperties":false},"maxItems":100},"while_open":{"examples":[[{"every":"1s..2s","send":{"type":"quote","id":"${n}"},"await":{"match":{"id":"${sent.id}"}},"as":"quote"}]],"type":"array","items":{"$ref":"#/$defs/while-open-step"},"maxItems":100},"heartbeat":{"examples":[{"every":"30s","by":"ping","timeout":"10s"}],"$ref":"#/$defs/heartbeat"},"messages":{"examples":[{"match":{"type":"order"},"sent_at":{"path":"server_ts","unit":"ms"}}],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/messages"},"minItems":1,"maxItems":100},"else":{"$ref":"#/$defs/messages"}},"hold":{"examples":["6m","30s..90s"],"$ref":"#/$defs/range"},"pause":{"examples":["5s","5s..20s"],"$ref":"#/$defs/range"},"times":{"examples":[3],"type":"integer","minimum":1,"maximum":1000000},"expected_closes":{"examples":[[1001,4401]],"type":"array","items":{"$ref":"#/$defs/close-code"},"minItems":1,"maxItems":64,"uniqueItems":true},"reopen":{"examples":[{"backoff":{"from":"500ms","to":"10s"}}],"$ref":"#/$defs/reopen"},"disrupt":{"examples":[{"at":"steady + 30s","cut":"100%","over":"1s"}],"type":"object","properties":{"at":{"examples":["steady + 30s","steady","ramp + 90s","2m30s"],"title":"a duration, or ramp or steady with or without + a duration","type":"string","maxLength":64,"pattern":"^(?=.)(?:(?:ramp|steady)(?: *\\+ *(?=\\d)|$))?(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$"},"cut":{"examples":["100%","25%"],"$ref":"#/$defs/share"},"how":{"examples":["rst"],"enum":["fin","rst","drop"]},"run":{"examples":[["kubectl","rollout","restart","deploy/feed"]],"type":"array","items":{"$ref":"#/$defs/prose"},"minItems":1,"maxItems":64},"move_to":{"examples":["feed-b"],"$ref":"#/$defs/name"},"over":{"examples":["1s","30s"],"$ref":"#/$defs/duration"},"recovered":{"examples":[{"share":"99%","within":"15s"}],"type":"object","properties":{"share":{"examples":["99%"],"$ref":"#/$defs/share"},"within":{"examples":["15s"],"$ref":"#/$defs/positive-duration"}},"additionalProperties":false}},"required":["at"],"additionalProperties":false},"slow_readers":{"examples":[{"count":5,"read":"1KiB/s"}],"type":"object","properties":{"count":{"examples":[5],"type":"integer","minimum":1,"maximum":1000},"read":{"examples":["1KiB/s","pause"],"title":"bytes per second, such as 1KiB/s, or pause","type":"string","maxLength":32,"pattern":"^(?:pause|[1-9]\\d{0,8}(?:B|KiB|MiB)/s)$"},"after":{"examples":["10s"],"$ref":"#/$defs/duration"},"for":{"examples":["60s"],"$ref":"#/$defs/positive-duration"},"neighbours":{"examples":["20%"],"$ref":"#/$defs/percent"}},"required":["count","read"],"additionalProperties":false},"idle":{"examples":[{"hold":["30s","55s","65s","95s"],"keepalive":["none","ping"]}],"type":"object","properties":{"hold":{"examples":[["30s","55s","65s","95s"]],"type":"array","items":{"$ref":"#/$defs/positive-duration"},"minItems":1,"maxItems":32},"each":{"examples":[2],"type":"integer","minimum":1,"maximum":1000},"keepalive":{"examples":[["none","ping","message"]],"type":"array","items":{"enum":["none","ping","message"]},"minItems":1,"uniqueItems":true},"send":{"examples":[{"type":"ka"}],"$ref":"#/$defs/frame"},"heartbeat":{"examples":["30s"],"$ref":"#/$defs/positive-duration"},"margin":{"examples":[1.5],"type":"number","minimum":0,"maximum":1000}},"required":["hold"],"additionalProperties":false},"transport":{"examples":["sse"],"enum":["socket","sse","long-poll"]},"protocol":{"examples":["graphql-transport-ws"],"$ref":"#/$defs/name"},"subscribe":{"examples":[{"topic":"orders"}],"type":"object"}},"required":["url"],"additionalProperties":false,"title":"a socket: a mapping with a url"},"stages":{"type":"array","items":{"type":"object","properties":{"duration":{"examples":["2m"],"$ref":"#/$defs/duration"},"target":{"examples":[500],"type":"integer","minimum":0,"maximum":1000000}},"required":["duration","target"],"additionalProperties":false},"title":"a list of stages","minItems":1,"maxItems":200},"rate-stages":{"type":"array","items":{"type":"object","properties":{"duration":{"examples":["2m"],"$ref":"#/$defs/duration"},"target":{"examples":["20/s",20],"if":{"type":"number"},"then":{"type":"number","minimum":0,"maximum":1000000},"else":{"$ref":"#/$defs/rate-or-zero"}}},"required":["duration","target"],"additionalProperties":false},"title":"a list of stages","minItems":1,"maxItems":200},"load-ramping-vus":{"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"start_vus":{"examples":[0],"type":"integer","minimum":0,"maximum":1000000},"stages":{"examples":[[{"duration":"2m","target":500}]],"$ref":"#/$defs/stages"}},"required":["stages"],"additionalProperties":false},"load-constant-vus":{"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"vus":{"examples":[50],"type":"integer","minimum":1,"maximum":1000000},"duration":{"examples":["5m"],"$ref":"#/$defs/positive-duration"}},"required":["vus","duration"],"additionalProperties":false},"load-per-vu-iterations":{"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"vus":{"examples":[50],"type":"integer","minimum":1,"maximum":1000000},"iterations":{"examples":[1],"type":"integer","minimum":1,"maximum":1000000000},"max_duration":{"examples":["10m"],"$ref":"#/$defs/positive-duration"}},"required":["vus","iterations"],"additionalProperties":false},"load-constant-arrival-rate":{"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"rate":{"examples":["20/s"],"$ref":"#/$defs/rate"},"duration":{"examples":["8m"],"$ref":"#/$defs/positive-duration"},"takes":{"examples":["300ms"],"$ref":"#/$defs/positive-duration"},"max_vus":{"examples":[100],"type":"integer","minimum":1,"maximum":1000000}},"required":["rate","duration"],"additionalProperties":false},"load-ramping-arrival-rate":{"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"start_rate":{"examples":["5/s"],"$ref":"#/$defs/rate-or-zero"},"stages":{"examples":[[{"duration":"2m","target":"20/s"}]],"$ref":"#/$defs/rate-stages"},"takes":{"examples":["300ms"],"$ref":"#/$defs/positive-duration"},"max_vus":{"examples":[100],"type":"integer","minimum":1,"maximum":1000000}},"required":["stages"],"additionalProperties":false},"load":{"title":"a load: a mapping with an executor","type":"object","required":["executor"],"properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]}},"allOf":[{"if":{"required":["executor"],"properties":{"executor":{"const":"ramping-vus"}}},"then":{"$ref":"#/$defs/load-ramping-vus"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"constant-vus"}}},"then":{"$ref":"#/$defs/load-constant-vus"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"per-vu-iterations"}}},"then":{"$ref":"#/$defs/load-per-vu-iterations"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"constant-arrival-rate"}}},"then":{"$ref":"#/$defs/load-constant-arrival-rate"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"ramping-arrival-rate"}}},"then":{"$ref":"#/$defs/load-ramping-arrival-rate"}}]},"made":{"title":"a mapping of names to values","type":"object","propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"examples":[{"room":"${pick(north,south)}"}],"additionalProperties":{"title":"a value, { hmac: … } or { jwt: … }","allOf":[{"if":{"type":"object","required":["hmac"],"maxProperties":1},"then":{"properties":{"hmac":{"examples":[{"hash":"sha256","key":"${API_SECRET}","text":"u-${vu}"}],"$ref":"#/$defs/hmac"}}}},{"if":{"type":"object","required":["jwt"],"maxProperties":1},"then":{"properties":{"jwt":{"examples":[{"alg":"HS256","key":"${JWT_KEY}","claims":{"sub":"u-${vu}"}}],"$ref":"#/$defs/jwt"}}}}]}},"hmac":{"title":"a mapping of hash, key, text, as","type":"object","properties":{"hash":{"examples":["sha256"],"enum":["sha1","sha256","sha384","sha512"]},"key":{"examples":["${API_SECRET}",{"base64":"${API_SECRET}"}],"$ref":"#/$defs/bytes"},"text":{"examples":["u-${vu}"],"$ref":"#/$defs/bytes"},"as":{"examples":["base64"],"enum":["hex","base64","base64url"],"default":"hex"}},"required":["hash","key","text"],"additionalProperties":false},"jwt":{"title":"a mapping of alg, key, claims, header","type":"object","properties":{"alg":{"examples":["HS256"],"enum":["HS256","HS384","HS512"]},"key":{"examples":["${JWT_KEY}",{"base64":"${JWT_KEY}"}],"$ref":"#/$defs/bytes"},"claims":{"examples":[{"sub":"u-${vu}","exp":"${now(s,+1h)}"}],"type":"object"},"header":{"examples":[{"kid":"load-1"}],"type":"object"}},"required":["alg","key","claims"],"additionalProperties":false},"bytes":{"title":"a text, { hex: … } or { base64: … }","examples":["${API_SECRET}",{"base64":"${API_SECRET}"}],"if":{"type":"object"},"then":{"type":"object","properties":{"hex":{"examples":["${KEY_HEX}"],"$ref":"#/$defs/text"},"base64":{"examples":["${KEY_BASE64}"],"$ref":"#/$defs/text"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"$ref":"#/$defs/text"}},"scenario":{"type":"object","properties":{"vars":{"examples":[{"room":"${pick(north,south)}"},{"token":{"jwt":{"alg":"HS256","key":"${JWT_KEY}","claims":{"sub":"u-${vu}"}}}}],"$ref":"#/$defs/made"},"per":{"examples":["life"],"enum":["vu","life"]},"socket":{"examples":[{"url":"${targets.feed}?feed=orders"}],"$ref":"#/$defs/socket"},"rest":{"examples":[{"steps":[{"request":{"url":"${targets.api}/v1/orders"}}]}],"type":"object","properties":{"steps":{"examples":[[{"request":{"url":"${targets.api}/v1/orders"}},{"wait":"1s..3s"}]],"type":"array","items":{"$ref":"#/$defs/rest-step"},"minItems":1,"maxItems":100}},"required":["steps"],"additionalProperties":false},"load":{"examples":[{"executor":"constant-vus","vus":50,"duration":"5m"}],"$ref":"#/$defs/load"},"phases":{"examples":["orders"],"$ref":"#/$defs/name"},"tags":{"examples":[{"feed":"orders"}],"type":"object","additionalProperties":{"title":"a text of 1 to 128 characters without { } , and spaces","type":"string","pattern":"^[^{},\\s\\u0000-\\u001f\"]{1,128}$","examples":["orders"]},"propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"maxProperties":16},"cookies":{"examples":[false],"type":"boolean"},"like":{"examples":["orders"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"a scenario: a mapping with socket or rest, and load"},"login-step":{"type":"object","properties":{"request":{"examples":[{"method":"POST","url":"${targets.api}/signin"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":303}],"$ref":"#/$defs/expect"},"save":{"examples":[{"ticket":"data.ticket"}],"$ref":"#/$defs/answer-save"}},"required":["request"],"additionalProperties":false,"title":"a step of the login"},"answer-save":{"type":"object","title":"a mapping of names to paths, headers, cookies or texts","propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"minProperties":1,"maxProperties":64,"additionalProperties":{"$ref":"#/$defs/saved-from"}},"saved-from":{"title":"a JSON path, or where else in the answer the value stands","examples":["data.id",{"header":"X-Auth-Token"},{"cookie":"session"},{"after":"name=\"csrf\" value=\"","before":"\""},{"path":"data","inner":"id"}],"if":{"type":"object"},"then":{"type":"object","if":{"required":["header"]},"then":{"properties":{"header":{"examples":["X-Auth-Token"],"type":"string","minLength":1,"maxLength":256},"optional":{"examples":[true],"type":"boolean"}},"additionalProperties":false},"else":{"if":{"required":["cookie"]},"then":{"properties":{"cookie":{"examples":["session"],"type":"string","minLength":1,"maxLength":256},"optional":{"examples":[true],"type":"boolean"}},"additionalProperties":false},"else":{"if":{"required":["after"]},"then":{"properties":{"after":{"examples":["name=\"csrf\" value=\""],"type":"string","minLength":1,"maxLength":256},"before":{"examples":["\""],"type":"string","minLength":1,"maxLength":256},"optional":{"examples":[true],"type":"boolean"}},"required":["before"],"additionalProperties":false},"else":{"properties":{"path":{"examples":["data"],"$ref":"#/$defs/path"},"inner":{"examples":["id"],"$ref":"#/$defs/path"},"optional":{"examples":[true],"type":"boolean"}},"required":["path"],"additionalProperties":false}}}},"else":{"$ref":"#/$defs/path"}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$","examples":["orders-feed"]};
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema20,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"title":"a text of 1 to 2000 printable characters","type":"string","minLength":1,"maxLength":2000,"pattern":"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$","examples":["Orders feed at market open"]};
const pattern4 = new RegExp("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema21,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21,data});
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"},schema:"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$",parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"a base url of http, https, ws or wss","type":"string","minLength":1,"maxLength":2048,"examples":["${FEED_URL:-ws://127.0.0.1:8787/ws}"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2048){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema22,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"title":"a url that begins with a target","type":"string","minLength":1,"maxLength":8192,"examples":["${targets.api}/v1/orders"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 8192){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 8192},schema:8192,parentSchema:schema23,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"a path into JSON","type":"string","minLength":1,"maxLength":512,"examples":["data.items[0].id","seq"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 512){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema24,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"a text","type":"string","maxLength":65536,"examples":["Bearer ${login.token}"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"a duration over 0","type":"string","pattern":"^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$","examples":["500ms","30s","2m","1m30s","1h"]};
const pattern9 = new RegExp("^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$"},schema:"^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",parentSchema:schema26,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","properties":{"method":{"examples":["POST"],"enum":["GET","POST","PUT","PATCH","DELETE","HEAD","OPTIONS"]},"url":{"examples":["${targets.api}/v1/orders"],"$ref":"#/$defs/url"},"headers":{"examples":[{"Authorization":"Bearer ${login.token}"}],"$ref":"#/$defs/headers"},"json":{"examples":[{"qty":1}]},"form":{"examples":[{"grant_type":"client_credentials"}],"type":"object","additionalProperties":{"$ref":"#/$defs/text"},"title":"a mapping of fields to texts"},"body":{"examples":["<order qty=\"1\"/>"],"$ref":"#/$defs/text"},"timeout":{"examples":["10s"],"$ref":"#/$defs/positive-duration"}},"required":["url"],"additionalProperties":false,"title":"a request"};
const schema28 = {"type":"object","additionalProperties":{"$ref":"#/$defs/text"},"title":"a mapping of header names to texts","propertyNames":{"title":"a header name","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$"},"maxProperties":64};
const pattern11 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern11.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$"},schema:"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$",parentSchema:schema28.propertyNames,data:key0,propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0},schema:schema28.propertyNames,parentSchema:schema28,data});
errors++;
}
}
for(const key1 in data){
if(!(validate63(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"},schema:schema27.required,parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "method") || (key0 === "url")) || (key0 === "headers")) || (key0 === "json")) || (key0 === "form")) || (key0 === "body")) || (key0 === "timeout"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(!(((((((data0 === "GET") || (data0 === "POST")) || (data0 === "PUT")) || (data0 === "PATCH")) || (data0 === "DELETE")) || (data0 === "HEAD")) || (data0 === "OPTIONS"))){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema27.properties.method.enum},schema:schema27.properties.method.enum,parentSchema:schema27.properties.method,data:data0});
errors++;
}
}
if(data.url !== undefined){
if(!(validate59(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
if(!(validate74(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
let data3 = data.form;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(validate63(data3[key1], {instancePath:instancePath+"/form/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"type",params:{type: "object"},schema:schema27.properties.form.type,parentSchema:schema27.properties.form,data:data3});
errors++;
}
}
if(data.body !== undefined){
if(!(validate63(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate65(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","properties":{"status":{"examples":[200,[200,201]],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/status"},"minItems":1,"maxItems":64},"else":{"$ref":"#/$defs/status"}}},"required":["status"],"additionalProperties":false};
const schema30 = {"title":"an HTTP status","type":"integer","minimum":100,"maximum":599,"examples":[200]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"},schema:schema30.type,parentSchema:schema30,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema30,data});
errors++;
}
if(data < 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema30,data});
errors++;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},schema:schema29.required,parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "status")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema29.properties.status.then,data:data0});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema29.properties.status.then,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data0[i0], {instancePath:instancePath+"/status/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "array"},schema:schema29.properties.status.then.type,parentSchema:schema29.properties.status.then,data:data0});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate82(data0, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"if",params:{failingKeyword: ifClause0},schema:schema29.properties.status.if,parentSchema:schema29.properties.status,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","title":"a mapping of names to paths, headers, cookies or texts","propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"minProperties":1,"maxProperties":64,"additionalProperties":{"$ref":"#/$defs/saved-from"}};
const pattern12 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,62}$", "u");
const schema32 = {"title":"a JSON path, or where else in the answer the value stands","examples":["data.id",{"header":"X-Auth-Token"},{"cookie":"session"},{"after":"name=\"csrf\" value=\"","before":"\""},{"path":"data","inner":"id"}],"if":{"type":"object"},"then":{"type":"object","if":{"required":["header"]},"then":{"properties":{"header":{"examples":["X-Auth-Token"],"type":"string","minLength":1,"maxLength":256},"optional":{"examples":[true],"type":"boolean"}},"additionalProperties":false},"else":{"if":{"required":["cookie"]},"then":{"properties":{"cookie":{"examples":["session"],"type":"string","minLength":1,"maxLength":256},"optional":{"examples":[true],"type":"boolean"}},"additionalProperties":false},"else":{"if":{"required":["after"]},"then":{"properties":{"after":{"examples":["name=\"csrf\" value=\""],"type":"string","minLength":1,"maxLength":256},"before":{"examples":["\""],"type":"string","minLength":1,"maxLength":256},"optional":{"examples":[true],"type":"boolean"}},"required":["before"],"additionalProperties":false},"else":{"properties":{"path":{"examples":["data"],"$ref":"#/$defs/path"},"inner":{"examples":["id"],"$ref":"#/$defs/path"},"optional":{"examples":[true],"type":"boolean"}},"required":["path"],"additionalProperties":false}}}},"else":{"$ref":"#/$defs/path"}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema32.then.type,parentSchema:schema32.then,data});
errors++;
}
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.header === undefined) && (missing0 = "header")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "header") || (key0 === "optional"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32.then.then,data});
errors++;
}
}
if(data.header !== undefined){
let data0 = data.header;
if(typeof data0 === "string"){
if(data0.length > 256){
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema32.then.then.properties.header,data:data0});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.then.then.properties.header,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "string"},schema:schema32.then.then.properties.header.type,parentSchema:schema32.then.then.properties.header,data:data0});
errors++;
}
}
if(data.optional !== undefined){
let data1 = data.optional;
if(typeof data1 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"},schema:schema32.then.then.properties.optional.type,parentSchema:schema32.then.then.properties.optional,data:data1});
errors++;
}
}
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs13 = errors;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.cookie === undefined) && (missing1 = "cookie")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!((key1 === "cookie") || (key1 === "optional"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.then.else.then,data});
errors++;
}
}
if(data.cookie !== undefined){
let data2 = data.cookie;
if(typeof data2 === "string"){
if(data2.length > 256){
(vErrors ??= []).push({instancePath:instancePath+"/cookie",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema32.then.else.then.properties.cookie,data:data2});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cookie",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.then.else.then.properties.cookie,data:data2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cookie",keyword:"type",params:{type: "string"},schema:schema32.then.else.then.properties.cookie.type,parentSchema:schema32.then.else.then.properties.cookie,data:data2});
errors++;
}
}
if(data.optional !== undefined){
let data3 = data.optional;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"},schema:schema32.then.else.then.properties.optional.type,parentSchema:schema32.then.else.then.properties.optional,data:data3});
errors++;
}
}
}
var _valid2 = _errs16 === errors;
valid3 = _valid2;
if(valid3){
var props1 = true;
}
ifClause2 = "then";
}
else {
const _errs22 = errors;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.after === undefined) && (missing2 = "after")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "before"},schema:schema32.then.else.else.then.required,parentSchema:schema32.then.else.else.then,data});
errors++;
}
for(const key2 in data){
if(!(((key2 === "after") || (key2 === "before")) || (key2 === "optional"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema32.then.else.else.then,data});
errors++;
}
}
if(data.after !== undefined){
let data4 = data.after;
if(typeof data4 === "string"){
if(data4.length > 256){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema32.then.else.else.then.properties.after,data:data4});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.then.else.else.then.properties.after,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},schema:schema32.then.else.else.then.properties.after.type,parentSchema:schema32.then.else.else.then.properties.after,data:data4});
errors++;
}
}
if(data.before !== undefined){
let data5 = data.before;
if(typeof data5 === "string"){
if(data5.length > 256){
(vErrors ??= []).push({instancePath:instancePath+"/before",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema32.then.else.else.then.properties.before,data:data5});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/before",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.then.else.else.then.properties.before,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/before",keyword:"type",params:{type: "string"},schema:schema32.then.else.else.then.properties.before.type,parentSchema:schema32.then.else.else.then.properties.before,data:data5});
errors++;
}
}
if(data.optional !== undefined){
let data6 = data.optional;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"},schema:schema32.then.else.else.then.properties.optional.type,parentSchema:schema32.then.else.else.then.properties.optional,data:data6});
errors++;
}
}
}
var _valid3 = _errs25 === errors;
valid5 = _valid3;
if(valid5){
var props2 = true;
}
ifClause3 = "then";
}
else {
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},schema:schema32.then.else.else.else.required,parentSchema:schema32.then.else.else.else,data});
errors++;
}
for(const key3 in data){
if(!(((key3 === "path") || (key3 === "inner")) || (key3 === "optional"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema32.then.else.else.else,data});
errors++;
}
}
if(data.path !== undefined){
if(!(validate61(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.inner !== undefined){
if(!(validate61(data.inner, {instancePath:instancePath+"/inner",parentData:data,parentDataProperty:"inner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
let data9 = data.optional;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"},schema:schema32.then.else.else.else.properties.optional.type,parentSchema:schema32.then.else.else.else.properties.optional,data:data9});
errors++;
}
}
}
var _valid3 = _errs33 === errors;
valid5 = _valid3;
if(valid5){
if(props2 !== true){
props2 = true;
}
}
ifClause3 = "else";
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause3},schema:schema32.then.else.else.if,parentSchema:schema32.then.else.else,data});
errors++;
}
var _valid2 = _errs22 === errors;
valid3 = _valid2;
if(valid3){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause2 = "else";
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause2},schema:schema32.then.else.if,parentSchema:schema32.then.else,data});
errors++;
}
var _valid1 = _errs13 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause1 = "else";
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause1},schema:schema32.then.if,parentSchema:schema32.then,data});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs39 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs39 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},schema:schema32.if,parentSchema:schema32,data});
errors++;
}
validate87.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema31,data});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern12.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,62}$",parentSchema:schema31.propertyNames,data:key0,propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0},schema:schema31.propertyNames,parentSchema:schema31,data});
errors++;
}
}
for(const key1 in data){
if(!(validate87(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","properties":{"request":{"examples":[{"method":"POST","url":"${targets.api}/signin"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":303}],"$ref":"#/$defs/expect"},"save":{"examples":[{"ticket":"data.ticket"}],"$ref":"#/$defs/answer-save"}},"required":["request"],"additionalProperties":false,"title":"a step of the login"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},schema:schema33.required,parentSchema:schema33,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "request") || (key0 === "expect")) || (key0 === "save"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data});
errors++;
}
}
if(data.request !== undefined){
if(!(validate72(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate81(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.save !== undefined){
if(!(validate86(data.save, {instancePath:instancePath+"/save",parentData:data,parentDataProperty:"save",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"a percentage over 0% and at most 100%","type":"string","pattern":"^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$","examples":["4%","20%","100%"]};
const pattern13 = new RegExp("^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$"},schema:"^(?=.*[1-9])(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%$",parentSchema:schema34,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"a frame: a JSON mapping or list, or one of { text: … }, { base64: … }, { hex: … }, { file: … }, { json: … }","type":["object","array"],"examples":[{"type":"subscribe","channel":"orders"},{"text":"hi"},{"hex":"0001ff"}],"allOf":[{"if":{"type":"object","required":["text"],"maxProperties":1},"then":{"properties":{"text":{"title":"a text","type":"string","maxLength":131072,"examples":["hi"]}}}},{"if":{"type":"object","required":["base64"],"maxProperties":1},"then":{"properties":{"base64":{"title":"a text","type":"string","maxLength":131072,"examples":["AAH/"]}}}},{"if":{"type":"object","required":["hex"],"maxProperties":1},"then":{"properties":{"hex":{"title":"a text","type":"string","maxLength":131072,"examples":["0001ff"]}}}},{"if":{"type":"object","required":["file"],"maxProperties":1},"then":{"properties":{"file":{"title":"a text","type":"string","maxLength":131072,"examples":["frames/hello.bin"]}}}}]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema35.type},schema:schema35.type,parentSchema:schema35,data});
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing0;
if((data.text === undefined) && (missing0 = "text")){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length > 131072){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 131072},schema:131072,parentSchema:schema35.allOf[0].then.properties.text,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},schema:schema35.allOf[0].then.properties.text.type,parentSchema:schema35.allOf[0].then.properties.text,data:data0});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.text = true;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema35.allOf[0].if,parentSchema:schema35.allOf[0],data});
errors++;
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing1;
if((data.base64 === undefined) && (missing1 = "base64")){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base64 !== undefined){
let data1 = data.base64;
if(typeof data1 === "string"){
if(data1.length > 131072){
(vErrors ??= []).push({instancePath:instancePath+"/base64",keyword:"maxLength",params:{limit: 131072},schema:131072,parentSchema:schema35.allOf[1].then.properties.base64,data:data1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/base64",keyword:"type",params:{type: "string"},schema:schema35.allOf[1].then.properties.base64.type,parentSchema:schema35.allOf[1].then.properties.base64,data:data1});
errors++;
}
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.base64 = true;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema35.allOf[1].if,parentSchema:schema35.allOf[1],data});
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs16 = errors;
let valid5 = true;
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing2;
if((data.hex === undefined) && (missing2 = "hex")){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hex !== undefined){
let data2 = data.hex;
if(typeof data2 === "string"){
if(data2.length > 131072){
(vErrors ??= []).push({instancePath:instancePath+"/hex",keyword:"maxLength",params:{limit: 131072},schema:131072,parentSchema:schema35.allOf[2].then.properties.hex,data:data2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hex",keyword:"type",params:{type: "string"},schema:schema35.allOf[2].then.properties.hex.type,parentSchema:schema35.allOf[2].then.properties.hex,data:data2});
errors++;
}
}
}
var _valid2 = _errs19 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.hex = true;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema35.allOf[2].if,parentSchema:schema35.allOf[2],data});
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs23 = errors;
let valid7 = true;
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing3;
if((data.file === undefined) && (missing3 = "file")){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file !== undefined){
let data3 = data.file;
if(typeof data3 === "string"){
if(data3.length > 131072){
(vErrors ??= []).push({instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 131072},schema:131072,parentSchema:schema35.allOf[3].then.properties.file,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},schema:schema35.allOf[3].then.properties.file.type,parentSchema:schema35.allOf[3].then.properties.file,data:data3});
errors++;
}
}
}
var _valid3 = _errs26 === errors;
valid7 = _valid3;
if(valid7){
var props3 = {};
props3.file = true;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema35.allOf[3].if,parentSchema:schema35.allOf[3],data});
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
validate101.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema36 = {"type":"object","properties":{"match":{"examples":[{"type":"subscribed"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"},"within":{"examples":["5s"],"$ref":"#/$defs/positive-duration"},"save":{"examples":[{"session":"data.session"}],"$ref":"#/$defs/save"},"as":{"examples":["quote"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"what to wait for"};
const schema37 = {"title":"a mapping of what a frame must hold","type":"object","minProperties":1,"examples":[{"type":"subscribed"},{"order.id":{"exists":true}},{"text":"pong"}]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema37,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","properties":{"after":{"examples":["42"],"type":"string","minLength":1,"maxLength":256,"title":"a text of 1 to 256 characters"}},"required":["after"],"additionalProperties":false};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "after"},schema:schema38.required,parentSchema:schema38,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "after")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data});
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(data0.length > 256){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema38.properties.after,data:data0});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.properties.after,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},schema:schema38.properties.after.type,parentSchema:schema38.properties.after,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":{"$ref":"#/$defs/path"},"title":"a mapping of names to JSON paths","propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"minProperties":1,"maxProperties":64};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema39,data});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema39,data});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern12.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,62}$",parentSchema:schema39.propertyNames,data:key0,propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0},schema:schema39.propertyNames,parentSchema:schema39,data});
errors++;
}
}
for(const key1 in data){
if(!(validate61(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "match") || (key0 === "decode")) || (key0 === "within")) || (key0 === "save")) || (key0 === "as"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data});
errors++;
}
}
if(data.match !== undefined){
if(!(validate104(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.decode !== undefined){
if(!(validate106(data.decode, {instancePath:instancePath+"/decode",parentData:data,parentDataProperty:"decode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate65(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.save !== undefined){
if(!(validate109(data.save, {instancePath:instancePath+"/save",parentData:data,parentDataProperty:"save",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.as !== undefined){
if(!(validate53(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","properties":{"vars":{"examples":[{"room":"${pick(north,south)}"},{"token":{"jwt":{"alg":"HS256","key":"${JWT_KEY}","claims":{"sub":"u-${vu}"}}}}],"$ref":"#/$defs/made"},"per":{"examples":["life"],"enum":["vu","life"]},"socket":{"examples":[{"url":"${targets.feed}?feed=orders"}],"$ref":"#/$defs/socket"},"rest":{"examples":[{"steps":[{"request":{"url":"${targets.api}/v1/orders"}}]}],"type":"object","properties":{"steps":{"examples":[[{"request":{"url":"${targets.api}/v1/orders"}},{"wait":"1s..3s"}]],"type":"array","items":{"$ref":"#/$defs/rest-step"},"minItems":1,"maxItems":100}},"required":["steps"],"additionalProperties":false},"load":{"examples":[{"executor":"constant-vus","vus":50,"duration":"5m"}],"$ref":"#/$defs/load"},"phases":{"examples":["orders"],"$ref":"#/$defs/name"},"tags":{"examples":[{"feed":"orders"}],"type":"object","additionalProperties":{"title":"a text of 1 to 128 characters without { } , and spaces","type":"string","pattern":"^[^{},\\s\\u0000-\\u001f\"]{1,128}$","examples":["orders"]},"propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"maxProperties":16},"cookies":{"examples":[false],"type":"boolean"},"like":{"examples":["orders"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"a scenario: a mapping with socket or rest, and load"};
const schema41 = {"title":"a mapping of names to values","type":"object","propertyNames":{"title":"a word of at most 63 letters, digits and underscores that begins with a letter","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"examples":[{"room":"${pick(north,south)}"}],"additionalProperties":{"title":"a value, { hmac: … } or { jwt: … }","allOf":[{"if":{"type":"object","required":["hmac"],"maxProperties":1},"then":{"properties":{"hmac":{"examples":[{"hash":"sha256","key":"${API_SECRET}","text":"u-${vu}"}],"$ref":"#/$defs/hmac"}}}},{"if":{"type":"object","required":["jwt"],"maxProperties":1},"then":{"properties":{"jwt":{"examples":[{"alg":"HS256","key":"${JWT_KEY}","claims":{"sub":"u-${vu}"}}],"$ref":"#/$defs/jwt"}}}}]}};
const schema42 = {"title":"a mapping of hash, key, text, as","type":"object","properties":{"hash":{"examples":["sha256"],"enum":["sha1","sha256","sha384","sha512"]},"key":{"examples":["${API_SECRET}",{"base64":"${API_SECRET}"}],"$ref":"#/$defs/bytes"},"text":{"examples":["u-${vu}"],"$ref":"#/$defs/bytes"},"as":{"examples":["base64"],"enum":["hex","base64","base64url"],"default":"hex"}},"required":["hash","key","text"],"additionalProperties":false};
const schema43 = {"title":"a text, { hex: … } or { base64: … }","examples":["${API_SECRET}",{"base64":"${API_SECRET}"}],"if":{"type":"object"},"then":{"type":"object","properties":{"hex":{"examples":["${KEY_HEX}"],"$ref":"#/$defs/text"},"base64":{"examples":["${KEY_BASE64}"],"$ref":"#/$defs/text"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"$ref":"#/$defs/text"}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema43.then,data});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema43.then,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "hex") || (key0 === "base64"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43.then,data});
errors++;
}
}
if(data.hex !== undefined){
if(!(validate63(data.hex, {instancePath:instancePath+"/hex",parentData:data,parentDataProperty:"hex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.base64 !== undefined){
if(!(validate63(data.base64, {instancePath:instancePath+"/base64",parentData:data,parentDataProperty:"base64",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema43.then.type,parentSchema:schema43.then,data});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},schema:schema43.if,parentSchema:schema43,data});
errors++;
}
validate117.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hash === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hash"},schema:schema42.required,parentSchema:schema42,data});
errors++;
}
if(data.key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"},schema:schema42.required,parentSchema:schema42,data});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"},schema:schema42.required,parentSchema:schema42,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "hash") || (key0 === "key")) || (key0 === "text")) || (key0 === "as"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data});
errors++;
}
}
if(data.hash !== undefined){
let data0 = data.hash;
if(!((((data0 === "sha1") || (data0 === "sha256")) || (data0 === "sha384")) || (data0 === "sha512"))){
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"enum",params:{allowedValues: schema42.properties.hash.enum},schema:schema42.properties.hash.enum,parentSchema:schema42.properties.hash,data:data0});
errors++;
}
}
if(data.key !== undefined){
if(!(validate117(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate117(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.as !== undefined){
let data3 = data.as;
if(!(((data3 === "hex") || (data3 === "base64")) || (data3 === "base64url"))){
(vErrors ??= []).push({instancePath:instancePath+"/as",keyword:"enum",params:{allowedValues: schema42.properties.as.enum},schema:schema42.properties.as.enum,parentSchema:schema42.properties.as,data:data3});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"a mapping of alg, key, claims, header","type":"object","properties":{"alg":{"examples":["HS256"],"enum":["HS256","HS384","HS512"]},"key":{"examples":["${JWT_KEY}",{"base64":"${JWT_KEY}"}],"$ref":"#/$defs/bytes"},"claims":{"examples":[{"sub":"u-${vu}","exp":"${now(s,+1h)}"}],"type":"object"},"header":{"examples":[{"kid":"load-1"}],"type":"object"}},"required":["alg","key","claims"],"additionalProperties":false};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "alg"},schema:schema44.required,parentSchema:schema44,data});
errors++;
}
if(data.key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"},schema:schema44.required,parentSchema:schema44,data});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},schema:schema44.required,parentSchema:schema44,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "alg") || (key0 === "key")) || (key0 === "claims")) || (key0 === "header"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data});
errors++;
}
}
if(data.alg !== undefined){
let data0 = data.alg;
if(!(((data0 === "HS256") || (data0 === "HS384")) || (data0 === "HS512"))){
(vErrors ??= []).push({instancePath:instancePath+"/alg",keyword:"enum",params:{allowedValues: schema44.properties.alg.enum},schema:schema44.properties.alg.enum,parentSchema:schema44.properties.alg,data:data0});
errors++;
}
}
if(data.key !== undefined){
if(!(validate117(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.claims !== undefined){
let data2 = data.claims;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "object"},schema:schema44.properties.claims.type,parentSchema:schema44.properties.claims,data:data2});
errors++;
}
}
if(data.header !== undefined){
let data3 = data.header;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"},schema:schema44.properties.header.type,parentSchema:schema44.properties.header,data:data3});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern12.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,62}$",parentSchema:schema41.propertyNames,data:key0,propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0},schema:schema41.propertyNames,parentSchema:schema41,data});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing0;
if((data0.hmac === undefined) && (missing0 = "hmac")){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.hmac !== undefined){
if(!(validate116(data0.hmac, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hmac",parentData:data0,parentDataProperty:"hmac",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs8 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.hmac = true;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: "then"},schema:schema41.additionalProperties.allOf[0].if,parentSchema:schema41.additionalProperties.allOf[0],data:data0});
errors++;
}
const _errs11 = errors;
let valid5 = true;
const _errs12 = errors;
if(errors === _errs12){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing1;
if((data0.jwt === undefined) && (missing1 = "jwt")){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.jwt !== undefined){
if(!(validate124(data0.jwt, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwt",parentData:data0,parentDataProperty:"jwt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs14 === errors;
valid5 = _valid1;
if(valid5){
var props1 = {};
props1.jwt = true;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: "then"},schema:schema41.additionalProperties.allOf[1].if,parentSchema:schema41.additionalProperties.allOf[1],data:data0});
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","properties":{"url":{"examples":["${targets.feed}?feed=orders"],"$ref":"#/$defs/url"},"connect":{"examples":[{"within":"10s"}],"type":"object","properties":{"within":{"examples":["10s"],"$ref":"#/$defs/positive-duration"}},"additionalProperties":false},"headers":{"examples":[{"Authorization":"Bearer ${login.token}"}],"$ref":"#/$defs/headers"},"protocols":{"examples":[["graphql-transport-ws"]],"type":"array","items":{"title":"a subprotocol","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$","examples":["graphql-transport-ws"]},"maxItems":16},"open":{"examples":[[{"send":{"type":"subscribe"}},{"await":{"match":{"type":"subscribed"}}}]],"type":"array","items":{"$ref":"#/$defs/open-step"},"maxItems":100},"answer":{"examples":[[{"match":{"type":"ping"},"send":{"type":"pong","id":"${received.id}"}}]],"type":"array","items":{"type":"object","properties":{"match":{"examples":[{"type":"ping"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"},"send":{"examples":[{"type":"pong"}],"$ref":"#/$defs/frame"}},"required":["send"],"additionalProperties":false},"maxItems":100},"errors":{"examples":[[{"match":{"type":"error"}}]],"type":"array","items":{"type":"object","properties":{"match":{"examples":[{"type":"error"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"}},"required":["match"],"additionalProperties":false},"maxItems":100},"never":{"examples":[[{"match":{"event":"admin"}}]],"type":"array","minItems":1,"items":{"type":"object","properties":{"match":{"examples":[{"event":"admin"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"}},"required":["match"],"additionalProperties":false},"maxItems":100},"while_open":{"examples":[[{"every":"1s..2s","send":{"type":"quote","id":"${n}"},"await":{"match":{"id":"${sent.id}"}},"as":"quote"}]],"type":"array","items":{"$ref":"#/$defs/while-open-step"},"maxItems":100},"heartbeat":{"examples":[{"every":"30s","by":"ping","timeout":"10s"}],"$ref":"#/$defs/heartbeat"},"messages":{"examples":[{"match":{"type":"order"},"sent_at":{"path":"server_ts","unit":"ms"}}],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/messages"},"minItems":1,"maxItems":100},"else":{"$ref":"#/$defs/messages"}},"hold":{"examples":["6m","30s..90s"],"$ref":"#/$defs/range"},"pause":{"examples":["5s","5s..20s"],"$ref":"#/$defs/range"},"times":{"examples":[3],"type":"integer","minimum":1,"maximum":1000000},"expected_closes":{"examples":[[1001,4401]],"type":"array","items":{"$ref":"#/$defs/close-code"},"minItems":1,"maxItems":64,"uniqueItems":true},"reopen":{"examples":[{"backoff":{"from":"500ms","to":"10s"}}],"$ref":"#/$defs/reopen"},"disrupt":{"examples":[{"at":"steady + 30s","cut":"100%","over":"1s"}],"type":"object","properties":{"at":{"examples":["steady + 30s","steady","ramp + 90s","2m30s"],"title":"a duration, or ramp or steady with or without + a duration","type":"string","maxLength":64,"pattern":"^(?=.)(?:(?:ramp|steady)(?: *\\+ *(?=\\d)|$))?(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$"},"cut":{"examples":["100%","25%"],"$ref":"#/$defs/share"},"how":{"examples":["rst"],"enum":["fin","rst","drop"]},"run":{"examples":[["kubectl","rollout","restart","deploy/feed"]],"type":"array","items":{"$ref":"#/$defs/prose"},"minItems":1,"maxItems":64},"move_to":{"examples":["feed-b"],"$ref":"#/$defs/name"},"over":{"examples":["1s","30s"],"$ref":"#/$defs/duration"},"recovered":{"examples":[{"share":"99%","within":"15s"}],"type":"object","properties":{"share":{"examples":["99%"],"$ref":"#/$defs/share"},"within":{"examples":["15s"],"$ref":"#/$defs/positive-duration"}},"additionalProperties":false}},"required":["at"],"additionalProperties":false},"slow_readers":{"examples":[{"count":5,"read":"1KiB/s"}],"type":"object","properties":{"count":{"examples":[5],"type":"integer","minimum":1,"maximum":1000},"read":{"examples":["1KiB/s","pause"],"title":"bytes per second, such as 1KiB/s, or pause","type":"string","maxLength":32,"pattern":"^(?:pause|[1-9]\\d{0,8}(?:B|KiB|MiB)/s)$"},"after":{"examples":["10s"],"$ref":"#/$defs/duration"},"for":{"examples":["60s"],"$ref":"#/$defs/positive-duration"},"neighbours":{"examples":["20%"],"$ref":"#/$defs/percent"}},"required":["count","read"],"additionalProperties":false},"idle":{"examples":[{"hold":["30s","55s","65s","95s"],"keepalive":["none","ping"]}],"type":"object","properties":{"hold":{"examples":[["30s","55s","65s","95s"]],"type":"array","items":{"$ref":"#/$defs/positive-duration"},"minItems":1,"maxItems":32},"each":{"examples":[2],"type":"integer","minimum":1,"maximum":1000},"keepalive":{"examples":[["none","ping","message"]],"type":"array","items":{"enum":["none","ping","message"]},"minItems":1,"uniqueItems":true},"send":{"examples":[{"type":"ka"}],"$ref":"#/$defs/frame"},"heartbeat":{"examples":["30s"],"$ref":"#/$defs/positive-duration"},"margin":{"examples":[1.5],"type":"number","minimum":0,"maximum":1000}},"required":["hold"],"additionalProperties":false},"transport":{"examples":["sse"],"enum":["socket","sse","long-poll"]},"protocol":{"examples":["graphql-transport-ws"],"$ref":"#/$defs/name"},"subscribe":{"examples":[{"topic":"orders"}],"type":"object"}},"required":["url"],"additionalProperties":false,"title":"a socket: a mapping with a url"};
import helper0 from "ajv/dist/runtime/equal.js";const func0 = helper0.default ?? helper0;
const schema46 = {"type":"object","properties":{"wait":{"examples":["1s","1s..3s"],"$ref":"#/$defs/range"},"let":{"examples":[{"ref":"${uuid}"},{"auth":{"hmac":{"hash":"sha256","key":"${API_SECRET}","text":"${saved.id}:private"}}}],"$ref":"#/$defs/made"},"request":{"examples":[{"url":"${targets.api}/v1/orders"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":201}],"$ref":"#/$defs/expect"},"save":{"examples":[{"id":"data.id"}],"$ref":"#/$defs/save"},"name":{"examples":["place-order"],"title":"a text of 1 to 128 printable characters","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"},"send":{"examples":[{"type":"subscribe","channel":"orders"}],"$ref":"#/$defs/frame"},"await":{"examples":[{"match":{"type":"subscribed"},"within":"5s"}],"$ref":"#/$defs/await"},"as":{"examples":["quote"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"a step: a mapping of wait, request, send, await","minProperties":1};
const schema47 = {"title":"a duration, or a range of two","type":"string","pattern":"^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$","examples":["1s","1s..2s"]};
const pattern18 = new RegExp("^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$"},schema:"^(?=\\d)(?=.*[1-9])(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?(?:\\.\\.(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?)?$",parentSchema:schema47,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema47.type,parentSchema:schema47,data});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern19 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema46,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data});
errors++;
}
}
if(data.wait !== undefined){
if(!(validate133(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.let !== undefined){
if(!(validate115(data.let, {instancePath:instancePath+"/let",parentData:data,parentDataProperty:"let",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
if(!(validate72(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate81(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.save !== undefined){
if(!(validate109(data.save, {instancePath:instancePath+"/save",parentData:data,parentDataProperty:"save",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$",parentSchema:schema46.properties.name,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema46.properties.name.type,parentSchema:schema46.properties.name,data:data5});
errors++;
}
}
if(data.send !== undefined){
if(!(validate101(data.send, {instancePath:instancePath+"/send",parentData:data,parentDataProperty:"send",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.await !== undefined){
if(!(validate103(data.await, {instancePath:instancePath+"/await",parentData:data,parentDataProperty:"await",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.as !== undefined){
if(!(validate53(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","properties":{"every":{"examples":["1s..2s"],"$ref":"#/$defs/range"},"wait":{"examples":["1s","1s..3s"],"$ref":"#/$defs/range"},"let":{"examples":[{"ref":"${uuid}"},{"auth":{"hmac":{"hash":"sha256","key":"${API_SECRET}","text":"${saved.id}:private"}}}],"$ref":"#/$defs/made"},"request":{"examples":[{"url":"${targets.api}/v1/orders"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":201}],"$ref":"#/$defs/expect"},"save":{"examples":[{"id":"data.id"}],"$ref":"#/$defs/save"},"name":{"examples":["place-order"],"title":"a text of 1 to 128 printable characters","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"},"send":{"examples":[{"type":"subscribe","channel":"orders"}],"$ref":"#/$defs/frame"},"await":{"examples":[{"match":{"type":"subscribed"},"within":"5s"}],"$ref":"#/$defs/await"},"as":{"examples":["quote"],"$ref":"#/$defs/name"}},"required":["every"],"additionalProperties":false,"title":"a step with every","minProperties":2};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 2},schema:2,parentSchema:schema48,data});
errors++;
}
if(data.every === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "every"},schema:schema48.required,parentSchema:schema48,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data});
errors++;
}
}
if(data.every !== undefined){
if(!(validate133(data.every, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
if(!(validate133(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.let !== undefined){
if(!(validate115(data.let, {instancePath:instancePath+"/let",parentData:data,parentDataProperty:"let",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
if(!(validate72(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate81(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.save !== undefined){
if(!(validate109(data.save, {instancePath:instancePath+"/save",parentData:data,parentDataProperty:"save",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$",parentSchema:schema48.properties.name,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data6});
errors++;
}
}
if(data.send !== undefined){
if(!(validate101(data.send, {instancePath:instancePath+"/send",parentData:data,parentDataProperty:"send",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.await !== undefined){
if(!(validate103(data.await, {instancePath:instancePath+"/await",parentData:data,parentDataProperty:"await",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.as !== undefined){
if(!(validate53(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","properties":{"every":{"examples":["30s"],"$ref":"#/$defs/positive-duration"},"by":{"examples":["ping"],"enum":["ping","message"]},"timeout":{"examples":["10s"],"$ref":"#/$defs/positive-duration"},"send":{"examples":[{"type":"ping"}],"$ref":"#/$defs/frame"},"await":{"examples":[{"match":{"type":"pong"}}],"$ref":"#/$defs/matching"},"reconnect":{"examples":[true],"type":"boolean"}},"required":["every"],"additionalProperties":false};
const schema50 = {"type":"object","properties":{"match":{"examples":[{"type":"ping"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"}},"additionalProperties":false};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "match") || (key0 === "decode"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data});
errors++;
}
}
if(data.match !== undefined){
if(!(validate104(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.decode !== undefined){
if(!(validate106(data.decode, {instancePath:instancePath+"/decode",parentData:data,parentDataProperty:"decode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.every === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "every"},schema:schema49.required,parentSchema:schema49,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "every") || (key0 === "by")) || (key0 === "timeout")) || (key0 === "send")) || (key0 === "await")) || (key0 === "reconnect"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data});
errors++;
}
}
if(data.every !== undefined){
if(!(validate65(data.every, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!((data1 === "ping") || (data1 === "message"))){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema49.properties.by.enum},schema:schema49.properties.by.enum,parentSchema:schema49.properties.by,data:data1});
errors++;
}
}
if(data.timeout !== undefined){
if(!(validate65(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.send !== undefined){
if(!(validate101(data.send, {instancePath:instancePath+"/send",parentData:data,parentDataProperty:"send",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.await !== undefined){
if(!(validate165(data.await, {instancePath:instancePath+"/await",parentData:data,parentDataProperty:"await",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.reconnect !== undefined){
let data5 = data.reconnect;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reconnect",keyword:"type",params:{type: "boolean"},schema:schema49.properties.reconnect.type,parentSchema:schema49.properties.reconnect,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","properties":{"match":{"examples":[{"type":"order"}],"$ref":"#/$defs/match"},"decode":{"examples":[{"after":"42"}],"$ref":"#/$defs/decode"},"sent_at":{"examples":[{"path":"server_ts","unit":"ms"}],"type":"object","properties":{"path":{"examples":["server_ts"],"$ref":"#/$defs/path"},"unit":{"examples":["ms"],"enum":["s","ms","us","ns","iso"]},"clock":{"examples":["generator"],"enum":["service","generator"]},"at":{"examples":[8],"type":"integer","minimum":0,"maximum":65536},"as":{"examples":["u64be"],"enum":["u32be","u32le","u64be","u64le","f64be","f64le"]}},"required":["path"],"additionalProperties":false},"sequence":{"examples":[{"path":"seq","loss":0}],"type":"object","properties":{"path":{"examples":["seq"],"$ref":"#/$defs/path"},"key":{"examples":["player"],"$ref":"#/$defs/path"},"kinds":{"examples":[["trades","quotes"]],"type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"loss":{"examples":[0,"1%","any"],"$ref":"#/$defs/budget"},"duplicates":{"examples":[0],"$ref":"#/$defs/budget"},"reordered":{"examples":["any"],"$ref":"#/$defs/budget"}},"required":["path"],"additionalProperties":false},"history":{"examples":["skip"],"enum":["skip"]},"rate":{"examples":["20/s","200/10s","5/s..50/s"],"$ref":"#/$defs/stated-rate"},"feed":{"examples":["ticker"],"$ref":"#/$defs/name"}},"additionalProperties":false,"title":"a mapping of match, sent_at, sequence, rate, feed"};
const schema52 = {"title":"a number, a percentage, or any","type":["integer","string"],"minimum":0,"pattern":"^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$","examples":[0,"1%","any"]};
const pattern21 = new RegExp("^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$", "u");

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema52.type},schema:schema52.type,parentSchema:schema52,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52,data});
errors++;
}
}
if(typeof data === "string"){
if(!pattern21.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$"},schema:"^(?:\\d{1,3}(?:\\.\\d{1,3})?%|any)$",parentSchema:schema52,data});
errors++;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"title":"a rate over 0, or a range of two","type":"string","pattern":"^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h)(?:\\.\\.(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h))?$","examples":["20/s","200/10s","5/s..50/s"]};
const pattern22 = new RegExp("^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h)(?:\\.\\.(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h))?$", "u");

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern22.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h)(?:\\.\\.(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h))?$"},schema:"^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h)(?:\\.\\.(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:[1-9]\\d{0,5})?(?:s|m|h))?$",parentSchema:schema53,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "match") || (key0 === "decode")) || (key0 === "sent_at")) || (key0 === "sequence")) || (key0 === "history")) || (key0 === "rate")) || (key0 === "feed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data});
errors++;
}
}
if(data.match !== undefined){
if(!(validate104(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.decode !== undefined){
if(!(validate106(data.decode, {instancePath:instancePath+"/decode",parentData:data,parentDataProperty:"decode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.sent_at !== undefined){
let data2 = data.sent_at;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at",keyword:"required",params:{missingProperty: "path"},schema:schema51.properties.sent_at.required,parentSchema:schema51.properties.sent_at,data:data2});
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "path") || (key1 === "unit")) || (key1 === "clock")) || (key1 === "at")) || (key1 === "as"))){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema51.properties.sent_at,data:data2});
errors++;
}
}
if(data2.path !== undefined){
if(!(validate61(data2.path, {instancePath:instancePath+"/sent_at/path",parentData:data2,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data2.unit !== undefined){
let data4 = data2.unit;
if(!(((((data4 === "s") || (data4 === "ms")) || (data4 === "us")) || (data4 === "ns")) || (data4 === "iso"))){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at/unit",keyword:"enum",params:{allowedValues: schema51.properties.sent_at.properties.unit.enum},schema:schema51.properties.sent_at.properties.unit.enum,parentSchema:schema51.properties.sent_at.properties.unit,data:data4});
errors++;
}
}
if(data2.clock !== undefined){
let data5 = data2.clock;
if(!((data5 === "service") || (data5 === "generator"))){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at/clock",keyword:"enum",params:{allowedValues: schema51.properties.sent_at.properties.clock.enum},schema:schema51.properties.sent_at.properties.clock.enum,parentSchema:schema51.properties.sent_at.properties.clock,data:data5});
errors++;
}
}
if(data2.at !== undefined){
let data6 = data2.at;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at/at",keyword:"type",params:{type: "integer"},schema:schema51.properties.sent_at.properties.at.type,parentSchema:schema51.properties.sent_at.properties.at,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65536 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at/at",keyword:"maximum",params:{comparison: "<=", limit: 65536},schema:65536,parentSchema:schema51.properties.sent_at.properties.at,data:data6});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at/at",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema51.properties.sent_at.properties.at,data:data6});
errors++;
}
}
}
if(data2.as !== undefined){
let data7 = data2.as;
if(!((((((data7 === "u32be") || (data7 === "u32le")) || (data7 === "u64be")) || (data7 === "u64le")) || (data7 === "f64be")) || (data7 === "f64le"))){
(vErrors ??= []).push({instancePath:instancePath+"/sent_at/as",keyword:"enum",params:{allowedValues: schema51.properties.sent_at.properties.as.enum},schema:schema51.properties.sent_at.properties.as.enum,parentSchema:schema51.properties.sent_at.properties.as,data:data7});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sent_at",keyword:"type",params:{type: "object"},schema:schema51.properties.sent_at.type,parentSchema:schema51.properties.sent_at,data:data2});
errors++;
}
}
if(data.sequence !== undefined){
let data8 = data.sequence;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sequence",keyword:"required",params:{missingProperty: "path"},schema:schema51.properties.sequence.required,parentSchema:schema51.properties.sequence,data:data8});
errors++;
}
for(const key2 in data8){
if(!((((((key2 === "path") || (key2 === "key")) || (key2 === "kinds")) || (key2 === "loss")) || (key2 === "duplicates")) || (key2 === "reordered"))){
(vErrors ??= []).push({instancePath:instancePath+"/sequence",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema51.properties.sequence,data:data8});
errors++;
}
}
if(data8.path !== undefined){
if(!(validate61(data8.path, {instancePath:instancePath+"/sequence/path",parentData:data8,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data8.key !== undefined){
if(!(validate61(data8.key, {instancePath:instancePath+"/sequence/key",parentData:data8,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data8.kinds !== undefined){
let data11 = data8.kinds;
if(Array.isArray(data11)){
if(data11.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/sequence/kinds",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema51.properties.sequence.properties.kinds,data:data11});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sequence/kinds",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema51.properties.sequence.properties.kinds,data:data11});
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data11[i0], {instancePath:instancePath+"/sequence/kinds/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data11[i1], data11[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/sequence/kinds",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema51.properties.sequence.properties.kinds,data:data11});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sequence/kinds",keyword:"type",params:{type: "array"},schema:schema51.properties.sequence.properties.kinds.type,parentSchema:schema51.properties.sequence.properties.kinds,data:data11});
errors++;
}
}
if(data8.loss !== undefined){
if(!(validate177(data8.loss, {instancePath:instancePath+"/sequence/loss",parentData:data8,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data8.duplicates !== undefined){
if(!(validate177(data8.duplicates, {instancePath:instancePath+"/sequence/duplicates",parentData:data8,parentDataProperty:"duplicates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data8.reordered !== undefined){
if(!(validate177(data8.reordered, {instancePath:instancePath+"/sequence/reordered",parentData:data8,parentDataProperty:"reordered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sequence",keyword:"type",params:{type: "object"},schema:schema51.properties.sequence.type,parentSchema:schema51.properties.sequence,data:data8});
errors++;
}
}
if(data.history !== undefined){
let data16 = data.history;
if(!(data16 === "skip")){
(vErrors ??= []).push({instancePath:instancePath+"/history",keyword:"enum",params:{allowedValues: schema51.properties.history.enum},schema:schema51.properties.history.enum,parentSchema:schema51.properties.history,data:data16});
errors++;
}
}
if(data.rate !== undefined){
if(!(validate181(data.rate, {instancePath:instancePath+"/rate",parentData:data,parentDataProperty:"rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.feed !== undefined){
if(!(validate53(data.feed, {instancePath:instancePath+"/feed",parentData:data,parentDataProperty:"feed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"a close code from 1000 to 4999, or none","type":["integer","string"],"minimum":1000,"maximum":4999,"pattern":"^none$","examples":[1001]};
const pattern23 = new RegExp("^none$", "u");

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema54.type},schema:schema54.type,parentSchema:schema54,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4999 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 4999},schema:4999,parentSchema:schema54,data});
errors++;
}
if(data < 1000 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1000},schema:1000,parentSchema:schema54,data});
errors++;
}
}
if(typeof data === "string"){
if(!pattern23.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^none$"},schema:"^none$",parentSchema:schema54,data});
errors++;
}
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","properties":{"backoff":{"examples":[{"from":"500ms","to":"10s"},"2s"],"if":{"type":"object"},"then":{"type":"object","properties":{"from":{"examples":["500ms"],"$ref":"#/$defs/duration"},"to":{"examples":["10s"],"$ref":"#/$defs/positive-duration"}},"required":["from","to"],"additionalProperties":false},"else":{"$ref":"#/$defs/positive-duration"}},"jitter":{"examples":["full"],"title":"full, none or a percentage up to 100%","type":"string","pattern":"^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$"},"give_up":{"examples":[10],"type":"integer","minimum":1,"maximum":1000000}},"required":["backoff"],"additionalProperties":false};
const schema56 = {"title":"a duration","type":"string","pattern":"^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$","examples":["500ms","30s","2m","1m30s","1h"]};
const pattern24 = new RegExp("^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$", "u");

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern24.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$"},schema:"^(?=\\d)(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",parentSchema:schema56,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern25 = new RegExp("^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$", "u");

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backoff === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backoff"},schema:schema55.required,parentSchema:schema55,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "backoff") || (key0 === "jitter")) || (key0 === "give_up"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data});
errors++;
}
}
if(data.backoff !== undefined){
let data0 = data.backoff;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"required",params:{missingProperty: "from"},schema:schema55.properties.backoff.then.required,parentSchema:schema55.properties.backoff.then,data:data0});
errors++;
}
if(data0.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"required",params:{missingProperty: "to"},schema:schema55.properties.backoff.then.required,parentSchema:schema55.properties.backoff.then,data:data0});
errors++;
}
for(const key1 in data0){
if(!((key1 === "from") || (key1 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema55.properties.backoff.then,data:data0});
errors++;
}
}
if(data0.from !== undefined){
if(!(validate191(data0.from, {instancePath:instancePath+"/backoff/from",parentData:data0,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data0.to !== undefined){
if(!(validate65(data0.to, {instancePath:instancePath+"/backoff/to",parentData:data0,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"type",params:{type: "object"},schema:schema55.properties.backoff.then.type,parentSchema:schema55.properties.backoff.then,data:data0});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate65(data0, {instancePath:instancePath+"/backoff",parentData:data,parentDataProperty:"backoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"if",params:{failingKeyword: ifClause0},schema:schema55.properties.backoff.if,parentSchema:schema55.properties.backoff,data:data0});
errors++;
}
}
if(data.jitter !== undefined){
let data3 = data.jitter;
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/jitter",keyword:"pattern",params:{pattern: "^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$"},schema:"^(?:full|none|(?:\\d{1,2}(?:\\.\\d{1,3})?|100(?:\\.0{1,3})?)%)$",parentSchema:schema55.properties.jitter,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jitter",keyword:"type",params:{type: "string"},schema:schema55.properties.jitter.type,parentSchema:schema55.properties.jitter,data:data3});
errors++;
}
}
if(data.give_up !== undefined){
let data4 = data.give_up;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/give_up",keyword:"type",params:{type: "integer"},schema:schema55.properties.give_up.type,parentSchema:schema55.properties.give_up,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/give_up",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema55.properties.give_up,data:data4});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/give_up",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema55.properties.give_up,data:data4});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data});
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"a percentage","type":"string","pattern":"^\\d{1,9}(?:\\.\\d{1,3})?%$","examples":["5%","12.5%"]};
const pattern28 = new RegExp("^\\d{1,9}(?:\\.\\d{1,3})?%$", "u");

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern28.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^\\d{1,9}(?:\\.\\d{1,3})?%$"},schema:"^\\d{1,9}(?:\\.\\d{1,3})?%$",parentSchema:schema57,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema57.type,parentSchema:schema57,data});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern26 = new RegExp("^(?=.)(?:(?:ramp|steady)(?: *\\+ *(?=\\d)|$))?(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$", "u");
const pattern27 = new RegExp("^(?:pause|[1-9]\\d{0,8}(?:B|KiB|MiB)/s)$", "u");

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"},schema:schema45.required,parentSchema:schema45,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data});
errors++;
}
}
if(data.url !== undefined){
if(!(validate59(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.connect !== undefined){
let data1 = data.connect;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "within")){
(vErrors ??= []).push({instancePath:instancePath+"/connect",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema45.properties.connect,data:data1});
errors++;
}
}
if(data1.within !== undefined){
if(!(validate65(data1.within, {instancePath:instancePath+"/connect/within",parentData:data1,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/connect",keyword:"type",params:{type: "object"},schema:schema45.properties.connect.type,parentSchema:schema45.properties.connect,data:data1});
errors++;
}
}
if(data.headers !== undefined){
if(!(validate74(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.protocols !== undefined){
let data4 = data.protocols;
if(Array.isArray(data4)){
if(data4.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/protocols",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema45.properties.protocols,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/protocols/" + i0,keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$"},schema:"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$",parentSchema:schema45.properties.protocols.items,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/protocols/" + i0,keyword:"type",params:{type: "string"},schema:schema45.properties.protocols.items.type,parentSchema:schema45.properties.protocols.items,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/protocols",keyword:"type",params:{type: "array"},schema:schema45.properties.protocols.type,parentSchema:schema45.properties.protocols,data:data4});
errors++;
}
}
if(data.open !== undefined){
let data6 = data.open;
if(Array.isArray(data6)){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/open",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema45.properties.open,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate132(data6[i1], {instancePath:instancePath+"/open/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/open",keyword:"type",params:{type: "array"},schema:schema45.properties.open.type,parentSchema:schema45.properties.open,data:data6});
errors++;
}
}
if(data.answer !== undefined){
let data8 = data.answer;
if(Array.isArray(data8)){
if(data8.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/answer",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema45.properties.answer,data:data8});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.send === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/answer/" + i2,keyword:"required",params:{missingProperty: "send"},schema:schema45.properties.answer.items.required,parentSchema:schema45.properties.answer.items,data:data9});
errors++;
}
for(const key2 in data9){
if(!(((key2 === "match") || (key2 === "decode")) || (key2 === "send"))){
(vErrors ??= []).push({instancePath:instancePath+"/answer/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema45.properties.answer.items,data:data9});
errors++;
}
}
if(data9.match !== undefined){
if(!(validate104(data9.match, {instancePath:instancePath+"/answer/" + i2+"/match",parentData:data9,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data9.decode !== undefined){
if(!(validate106(data9.decode, {instancePath:instancePath+"/answer/" + i2+"/decode",parentData:data9,parentDataProperty:"decode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data9.send !== undefined){
if(!(validate101(data9.send, {instancePath:instancePath+"/answer/" + i2+"/send",parentData:data9,parentDataProperty:"send",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/answer/" + i2,keyword:"type",params:{type: "object"},schema:schema45.properties.answer.items.type,parentSchema:schema45.properties.answer.items,data:data9});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/answer",keyword:"type",params:{type: "array"},schema:schema45.properties.answer.type,parentSchema:schema45.properties.answer,data:data8});
errors++;
}
}
if(data.errors !== undefined){
let data13 = data.errors;
if(Array.isArray(data13)){
if(data13.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema45.properties.errors,data:data13});
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.match === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i3,keyword:"required",params:{missingProperty: "match"},schema:schema45.properties.errors.items.required,parentSchema:schema45.properties.errors.items,data:data14});
errors++;
}
for(const key3 in data14){
if(!((key3 === "match") || (key3 === "decode"))){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i3,keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema45.properties.errors.items,data:data14});
errors++;
}
}
if(data14.match !== undefined){
if(!(validate104(data14.match, {instancePath:instancePath+"/errors/" + i3+"/match",parentData:data14,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data14.decode !== undefined){
if(!(validate106(data14.decode, {instancePath:instancePath+"/errors/" + i3+"/decode",parentData:data14,parentDataProperty:"decode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i3,keyword:"type",params:{type: "object"},schema:schema45.properties.errors.items.type,parentSchema:schema45.properties.errors.items,data:data14});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},schema:schema45.properties.errors.type,parentSchema:schema45.properties.errors,data:data13});
errors++;
}
}
if(data.never !== undefined){
let data17 = data.never;
if(Array.isArray(data17)){
if(data17.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema45.properties.never,data:data17});
errors++;
}
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.never,data:data17});
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.match === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/never/" + i4,keyword:"required",params:{missingProperty: "match"},schema:schema45.properties.never.items.required,parentSchema:schema45.properties.never.items,data:data18});
errors++;
}
for(const key4 in data18){
if(!((key4 === "match") || (key4 === "decode"))){
(vErrors ??= []).push({instancePath:instancePath+"/never/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema45.properties.never.items,data:data18});
errors++;
}
}
if(data18.match !== undefined){
if(!(validate104(data18.match, {instancePath:instancePath+"/never/" + i4+"/match",parentData:data18,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data18.decode !== undefined){
if(!(validate106(data18.decode, {instancePath:instancePath+"/never/" + i4+"/decode",parentData:data18,parentDataProperty:"decode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/never/" + i4,keyword:"type",params:{type: "object"},schema:schema45.properties.never.items.type,parentSchema:schema45.properties.never.items,data:data18});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"type",params:{type: "array"},schema:schema45.properties.never.type,parentSchema:schema45.properties.never,data:data17});
errors++;
}
}
if(data.while_open !== undefined){
let data21 = data.while_open;
if(Array.isArray(data21)){
if(data21.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/while_open",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema45.properties.while_open,data:data21});
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate150(data21[i5], {instancePath:instancePath+"/while_open/" + i5,parentData:data21,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/while_open",keyword:"type",params:{type: "array"},schema:schema45.properties.while_open.type,parentSchema:schema45.properties.while_open,data:data21});
errors++;
}
}
if(data.heartbeat !== undefined){
if(!(validate161(data.heartbeat, {instancePath:instancePath+"/heartbeat",parentData:data,parentDataProperty:"heartbeat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
let data24 = data.messages;
const _errs42 = errors;
let valid17 = true;
const _errs43 = errors;
if(!(Array.isArray(data24))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs45 = errors;
if(Array.isArray(data24)){
if(data24.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema45.properties.messages.then,data:data24});
errors++;
}
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.messages.then,data:data24});
errors++;
}
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
if(!(validate170(data24[i6], {instancePath:instancePath+"/messages/" + i6,parentData:data24,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"},schema:schema45.properties.messages.then.type,parentSchema:schema45.properties.messages.then,data:data24});
errors++;
}
var _valid0 = _errs45 === errors;
valid17 = _valid0;
ifClause0 = "then";
}
else {
const _errs48 = errors;
if(!(validate170(data24, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var _valid0 = _errs48 === errors;
valid17 = _valid0;
ifClause0 = "else";
}
if(!valid17){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"if",params:{failingKeyword: ifClause0},schema:schema45.properties.messages.if,parentSchema:schema45.properties.messages,data:data24});
errors++;
}
}
if(data.hold !== undefined){
if(!(validate133(data.hold, {instancePath:instancePath+"/hold",parentData:data,parentDataProperty:"hold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.pause !== undefined){
if(!(validate133(data.pause, {instancePath:instancePath+"/pause",parentData:data,parentDataProperty:"pause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.times !== undefined){
let data28 = data.times;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},schema:schema45.properties.times.type,parentSchema:schema45.properties.times,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema45.properties.times,data:data28});
errors++;
}
if(data28 < 1 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.times,data:data28});
errors++;
}
}
}
if(data.expected_closes !== undefined){
let data29 = data.expected_closes;
if(Array.isArray(data29)){
if(data29.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/expected_closes",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema45.properties.expected_closes,data:data29});
errors++;
}
if(data29.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/expected_closes",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.expected_closes,data:data29});
errors++;
}
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
if(!(validate188(data29[i7], {instancePath:instancePath+"/expected_closes/" + i7,parentData:data29,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
let i8 = data29.length;
let j0;
if(i8 > 1){
outer0:
for(;i8--;){
for(j0 = i8; j0--;){
if(func0(data29[i8], data29[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/expected_closes",keyword:"uniqueItems",params:{i: i8, j: j0},schema:true,parentSchema:schema45.properties.expected_closes,data:data29});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expected_closes",keyword:"type",params:{type: "array"},schema:schema45.properties.expected_closes.type,parentSchema:schema45.properties.expected_closes,data:data29});
errors++;
}
}
if(data.reopen !== undefined){
if(!(validate190(data.reopen, {instancePath:instancePath+"/reopen",parentData:data,parentDataProperty:"reopen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.disrupt !== undefined){
let data32 = data.disrupt;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt",keyword:"required",params:{missingProperty: "at"},schema:schema45.properties.disrupt.required,parentSchema:schema45.properties.disrupt,data:data32});
errors++;
}
for(const key5 in data32){
if(!(((((((key5 === "at") || (key5 === "cut")) || (key5 === "how")) || (key5 === "run")) || (key5 === "move_to")) || (key5 === "over")) || (key5 === "recovered"))){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema45.properties.disrupt,data:data32});
errors++;
}
}
if(data32.at !== undefined){
let data33 = data32.at;
if(typeof data33 === "string"){
if(data33.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/at",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema45.properties.disrupt.properties.at,data:data33});
errors++;
}
if(!pattern26.test(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/at",keyword:"pattern",params:{pattern: "^(?=.)(?:(?:ramp|steady)(?: *\\+ *(?=\\d)|$))?(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$"},schema:"^(?=.)(?:(?:ramp|steady)(?: *\\+ *(?=\\d)|$))?(?:\\d{1,9}(?:\\.\\d{1,3})?h)?(?:\\d{1,9}(?:\\.\\d{1,3})?m)?(?:\\d{1,9}(?:\\.\\d{1,3})?s)?(?:\\d{1,9}(?:\\.\\d{1,3})?ms)?$",parentSchema:schema45.properties.disrupt.properties.at,data:data33});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/at",keyword:"type",params:{type: "string"},schema:schema45.properties.disrupt.properties.at.type,parentSchema:schema45.properties.disrupt.properties.at,data:data33});
errors++;
}
}
if(data32.cut !== undefined){
if(!(validate98(data32.cut, {instancePath:instancePath+"/disrupt/cut",parentData:data32,parentDataProperty:"cut",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data32.how !== undefined){
let data35 = data32.how;
if(!(((data35 === "fin") || (data35 === "rst")) || (data35 === "drop"))){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/how",keyword:"enum",params:{allowedValues: schema45.properties.disrupt.properties.how.enum},schema:schema45.properties.disrupt.properties.how.enum,parentSchema:schema45.properties.disrupt.properties.how,data:data35});
errors++;
}
}
if(data32.run !== undefined){
let data36 = data32.run;
if(Array.isArray(data36)){
if(data36.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/run",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema45.properties.disrupt.properties.run,data:data36});
errors++;
}
if(data36.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/run",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.disrupt.properties.run,data:data36});
errors++;
}
const len8 = data36.length;
for(let i9=0; i9<len8; i9++){
if(!(validate55(data36[i9], {instancePath:instancePath+"/disrupt/run/" + i9,parentData:data36,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/run",keyword:"type",params:{type: "array"},schema:schema45.properties.disrupt.properties.run.type,parentSchema:schema45.properties.disrupt.properties.run,data:data36});
errors++;
}
}
if(data32.move_to !== undefined){
if(!(validate53(data32.move_to, {instancePath:instancePath+"/disrupt/move_to",parentData:data32,parentDataProperty:"move_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data32.over !== undefined){
if(!(validate191(data32.over, {instancePath:instancePath+"/disrupt/over",parentData:data32,parentDataProperty:"over",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data32.recovered !== undefined){
let data40 = data32.recovered;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key6 in data40){
if(!((key6 === "share") || (key6 === "within"))){
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/recovered",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema45.properties.disrupt.properties.recovered,data:data40});
errors++;
}
}
if(data40.share !== undefined){
if(!(validate98(data40.share, {instancePath:instancePath+"/disrupt/recovered/share",parentData:data40,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data40.within !== undefined){
if(!(validate65(data40.within, {instancePath:instancePath+"/disrupt/recovered/within",parentData:data40,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disrupt/recovered",keyword:"type",params:{type: "object"},schema:schema45.properties.disrupt.properties.recovered.type,parentSchema:schema45.properties.disrupt.properties.recovered,data:data40});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disrupt",keyword:"type",params:{type: "object"},schema:schema45.properties.disrupt.type,parentSchema:schema45.properties.disrupt,data:data32});
errors++;
}
}
if(data.slow_readers !== undefined){
let data43 = data.slow_readers;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers",keyword:"required",params:{missingProperty: "count"},schema:schema45.properties.slow_readers.required,parentSchema:schema45.properties.slow_readers,data:data43});
errors++;
}
if(data43.read === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers",keyword:"required",params:{missingProperty: "read"},schema:schema45.properties.slow_readers.required,parentSchema:schema45.properties.slow_readers,data:data43});
errors++;
}
for(const key7 in data43){
if(!(((((key7 === "count") || (key7 === "read")) || (key7 === "after")) || (key7 === "for")) || (key7 === "neighbours"))){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema45.properties.slow_readers,data:data43});
errors++;
}
}
if(data43.count !== undefined){
let data44 = data43.count;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers/count",keyword:"type",params:{type: "integer"},schema:schema45.properties.slow_readers.properties.count.type,parentSchema:schema45.properties.slow_readers.properties.count,data:data44});
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers/count",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema45.properties.slow_readers.properties.count,data:data44});
errors++;
}
if(data44 < 1 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers/count",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.slow_readers.properties.count,data:data44});
errors++;
}
}
}
if(data43.read !== undefined){
let data45 = data43.read;
if(typeof data45 === "string"){
if(data45.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers/read",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema45.properties.slow_readers.properties.read,data:data45});
errors++;
}
if(!pattern27.test(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers/read",keyword:"pattern",params:{pattern: "^(?:pause|[1-9]\\d{0,8}(?:B|KiB|MiB)/s)$"},schema:"^(?:pause|[1-9]\\d{0,8}(?:B|KiB|MiB)/s)$",parentSchema:schema45.properties.slow_readers.properties.read,data:data45});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers/read",keyword:"type",params:{type: "string"},schema:schema45.properties.slow_readers.properties.read.type,parentSchema:schema45.properties.slow_readers.properties.read,data:data45});
errors++;
}
}
if(data43.after !== undefined){
if(!(validate191(data43.after, {instancePath:instancePath+"/slow_readers/after",parentData:data43,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data43.for !== undefined){
if(!(validate65(data43.for, {instancePath:instancePath+"/slow_readers/for",parentData:data43,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data43.neighbours !== undefined){
if(!(validate204(data43.neighbours, {instancePath:instancePath+"/slow_readers/neighbours",parentData:data43,parentDataProperty:"neighbours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/slow_readers",keyword:"type",params:{type: "object"},schema:schema45.properties.slow_readers.type,parentSchema:schema45.properties.slow_readers,data:data43});
errors++;
}
}
if(data.idle !== undefined){
let data49 = data.idle;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.hold === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/idle",keyword:"required",params:{missingProperty: "hold"},schema:schema45.properties.idle.required,parentSchema:schema45.properties.idle,data:data49});
errors++;
}
for(const key8 in data49){
if(!((((((key8 === "hold") || (key8 === "each")) || (key8 === "keepalive")) || (key8 === "send")) || (key8 === "heartbeat")) || (key8 === "margin"))){
(vErrors ??= []).push({instancePath:instancePath+"/idle",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema45.properties.idle,data:data49});
errors++;
}
}
if(data49.hold !== undefined){
let data50 = data49.hold;
if(Array.isArray(data50)){
if(data50.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/idle/hold",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema45.properties.idle.properties.hold,data:data50});
errors++;
}
if(data50.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idle/hold",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.idle.properties.hold,data:data50});
errors++;
}
const len9 = data50.length;
for(let i10=0; i10<len9; i10++){
if(!(validate65(data50[i10], {instancePath:instancePath+"/idle/hold/" + i10,parentData:data50,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idle/hold",keyword:"type",params:{type: "array"},schema:schema45.properties.idle.properties.hold.type,parentSchema:schema45.properties.idle.properties.hold,data:data50});
errors++;
}
}
if(data49.each !== undefined){
let data52 = data49.each;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
(vErrors ??= []).push({instancePath:instancePath+"/idle/each",keyword:"type",params:{type: "integer"},schema:schema45.properties.idle.properties.each.type,parentSchema:schema45.properties.idle.properties.each,data:data52});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/idle/each",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema45.properties.idle.properties.each,data:data52});
errors++;
}
if(data52 < 1 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/idle/each",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.idle.properties.each,data:data52});
errors++;
}
}
}
if(data49.keepalive !== undefined){
let data53 = data49.keepalive;
if(Array.isArray(data53)){
if(data53.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idle/keepalive",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.idle.properties.keepalive,data:data53});
errors++;
}
const len10 = data53.length;
for(let i11=0; i11<len10; i11++){
let data54 = data53[i11];
if(!(((data54 === "none") || (data54 === "ping")) || (data54 === "message"))){
(vErrors ??= []).push({instancePath:instancePath+"/idle/keepalive/" + i11,keyword:"enum",params:{allowedValues: schema45.properties.idle.properties.keepalive.items.enum},schema:schema45.properties.idle.properties.keepalive.items.enum,parentSchema:schema45.properties.idle.properties.keepalive.items,data:data54});
errors++;
}
}
let i12 = data53.length;
let j1;
if(i12 > 1){
outer1:
for(;i12--;){
for(j1 = i12; j1--;){
if(func0(data53[i12], data53[j1])){
(vErrors ??= []).push({instancePath:instancePath+"/idle/keepalive",keyword:"uniqueItems",params:{i: i12, j: j1},schema:true,parentSchema:schema45.properties.idle.properties.keepalive,data:data53});
errors++;
break outer1;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idle/keepalive",keyword:"type",params:{type: "array"},schema:schema45.properties.idle.properties.keepalive.type,parentSchema:schema45.properties.idle.properties.keepalive,data:data53});
errors++;
}
}
if(data49.send !== undefined){
if(!(validate101(data49.send, {instancePath:instancePath+"/idle/send",parentData:data49,parentDataProperty:"send",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data49.heartbeat !== undefined){
if(!(validate65(data49.heartbeat, {instancePath:instancePath+"/idle/heartbeat",parentData:data49,parentDataProperty:"heartbeat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data49.margin !== undefined){
let data57 = data49.margin;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/idle/margin",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema45.properties.idle.properties.margin,data:data57});
errors++;
}
if(data57 < 0 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/idle/margin",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema45.properties.idle.properties.margin,data:data57});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idle/margin",keyword:"type",params:{type: "number"},schema:schema45.properties.idle.properties.margin.type,parentSchema:schema45.properties.idle.properties.margin,data:data57});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idle",keyword:"type",params:{type: "object"},schema:schema45.properties.idle.type,parentSchema:schema45.properties.idle,data:data49});
errors++;
}
}
if(data.transport !== undefined){
let data58 = data.transport;
if(!(((data58 === "socket") || (data58 === "sse")) || (data58 === "long-poll"))){
(vErrors ??= []).push({instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema45.properties.transport.enum},schema:schema45.properties.transport.enum,parentSchema:schema45.properties.transport,data:data58});
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate53(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.subscribe !== undefined){
let data60 = data.subscribe;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
(vErrors ??= []).push({instancePath:instancePath+"/subscribe",keyword:"type",params:{type: "object"},schema:schema45.properties.subscribe.type,parentSchema:schema45.properties.subscribe,data:data60});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","properties":{"wait":{"examples":["1s","1s..3s"],"$ref":"#/$defs/range"},"let":{"examples":[{"ref":"${uuid}"},{"auth":{"hmac":{"hash":"sha256","key":"${API_SECRET}","text":"${saved.id}:private"}}}],"$ref":"#/$defs/made"},"request":{"examples":[{"url":"${targets.api}/v1/orders"}],"$ref":"#/$defs/request"},"expect":{"examples":[{"status":201}],"$ref":"#/$defs/expect"},"save":{"examples":[{"id":"data.id"}],"$ref":"#/$defs/answer-save"},"name":{"examples":["place-order"],"title":"a text of 1 to 128 printable characters","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"}},"additionalProperties":false,"title":"a step: a mapping of wait, request, expect, save, name","minProperties":1};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema58,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "wait") || (key0 === "let")) || (key0 === "request")) || (key0 === "expect")) || (key0 === "save")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data});
errors++;
}
}
if(data.wait !== undefined){
if(!(validate133(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.let !== undefined){
if(!(validate115(data.let, {instancePath:instancePath+"/let",parentData:data,parentDataProperty:"let",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
if(!(validate72(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate81(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.save !== undefined){
if(!(validate86(data.save, {instancePath:instancePath+"/save",parentData:data,parentDataProperty:"save",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$"},schema:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,128}$",parentSchema:schema58.properties.name,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data});
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"title":"a load: a mapping with an executor","type":"object","required":["executor"],"properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]}},"allOf":[{"if":{"required":["executor"],"properties":{"executor":{"const":"ramping-vus"}}},"then":{"$ref":"#/$defs/load-ramping-vus"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"constant-vus"}}},"then":{"$ref":"#/$defs/load-constant-vus"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"per-vu-iterations"}}},"then":{"$ref":"#/$defs/load-per-vu-iterations"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"constant-arrival-rate"}}},"then":{"$ref":"#/$defs/load-constant-arrival-rate"}},{"if":{"required":["executor"],"properties":{"executor":{"const":"ramping-arrival-rate"}}},"then":{"$ref":"#/$defs/load-ramping-arrival-rate"}}]};
const schema60 = {"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"start_vus":{"examples":[0],"type":"integer","minimum":0,"maximum":1000000},"stages":{"examples":[[{"duration":"2m","target":500}]],"$ref":"#/$defs/stages"}},"required":["stages"],"additionalProperties":false};
const schema61 = {"type":"array","items":{"type":"object","properties":{"duration":{"examples":["2m"],"$ref":"#/$defs/duration"},"target":{"examples":[500],"type":"integer","minimum":0,"maximum":1000000}},"required":["duration","target"],"additionalProperties":false},"title":"a list of stages","minItems":1,"maxItems":200};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema61,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.duration === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "duration"},schema:schema61.items.required,parentSchema:schema61.items,data:data0});
errors++;
}
if(data0.target === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "target"},schema:schema61.items.required,parentSchema:schema61.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((key0 === "duration") || (key0 === "target"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61.items,data:data0});
errors++;
}
}
if(data0.duration !== undefined){
if(!(validate191(data0.duration, {instancePath:instancePath+"/" + i0+"/duration",parentData:data0,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data0.target !== undefined){
let data2 = data0.target;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/target",keyword:"type",params:{type: "integer"},schema:schema61.items.properties.target.type,parentSchema:schema61.items.properties.target,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/target",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema61.items.properties.target,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/target",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema61.items.properties.target,data:data2});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},schema:schema61.items.type,parentSchema:schema61.items,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},schema:schema61.type,parentSchema:schema61,data});
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stages"},schema:schema60.required,parentSchema:schema60,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "executor") || (key0 === "start")) || (key0 === "start_vus")) || (key0 === "stages"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data});
errors++;
}
}
if(data.executor !== undefined){
let data0 = data.executor;
if(!(((((data0 === "ramping-vus") || (data0 === "constant-vus")) || (data0 === "per-vu-iterations")) || (data0 === "constant-arrival-rate")) || (data0 === "ramping-arrival-rate"))){
(vErrors ??= []).push({instancePath:instancePath+"/executor",keyword:"enum",params:{allowedValues: schema60.properties.executor.enum},schema:schema60.properties.executor.enum,parentSchema:schema60.properties.executor,data:data0});
errors++;
}
}
if(data.start !== undefined){
if(!(validate191(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.start_vus !== undefined){
let data2 = data.start_vus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/start_vus",keyword:"type",params:{type: "integer"},schema:schema60.properties.start_vus.type,parentSchema:schema60.properties.start_vus,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/start_vus",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema60.properties.start_vus,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/start_vus",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.start_vus,data:data2});
errors++;
}
}
}
if(data.stages !== undefined){
if(!(validate221(data.stages, {instancePath:instancePath+"/stages",parentData:data,parentDataProperty:"stages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data});
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"vus":{"examples":[50],"type":"integer","minimum":1,"maximum":1000000},"duration":{"examples":["5m"],"$ref":"#/$defs/positive-duration"}},"required":["vus","duration"],"additionalProperties":false};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vus"},schema:schema62.required,parentSchema:schema62,data});
errors++;
}
if(data.duration === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "duration"},schema:schema62.required,parentSchema:schema62,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "executor") || (key0 === "start")) || (key0 === "vus")) || (key0 === "duration"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data});
errors++;
}
}
if(data.executor !== undefined){
let data0 = data.executor;
if(!(((((data0 === "ramping-vus") || (data0 === "constant-vus")) || (data0 === "per-vu-iterations")) || (data0 === "constant-arrival-rate")) || (data0 === "ramping-arrival-rate"))){
(vErrors ??= []).push({instancePath:instancePath+"/executor",keyword:"enum",params:{allowedValues: schema62.properties.executor.enum},schema:schema62.properties.executor.enum,parentSchema:schema62.properties.executor,data:data0});
errors++;
}
}
if(data.start !== undefined){
if(!(validate191(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.vus !== undefined){
let data2 = data.vus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/vus",keyword:"type",params:{type: "integer"},schema:schema62.properties.vus.type,parentSchema:schema62.properties.vus,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/vus",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema62.properties.vus,data:data2});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/vus",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema62.properties.vus,data:data2});
errors++;
}
}
}
if(data.duration !== undefined){
if(!(validate65(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"vus":{"examples":[50],"type":"integer","minimum":1,"maximum":1000000},"iterations":{"examples":[1],"type":"integer","minimum":1,"maximum":1000000000},"max_duration":{"examples":["10m"],"$ref":"#/$defs/positive-duration"}},"required":["vus","iterations"],"additionalProperties":false};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vus"},schema:schema63.required,parentSchema:schema63,data});
errors++;
}
if(data.iterations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "iterations"},schema:schema63.required,parentSchema:schema63,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "executor") || (key0 === "start")) || (key0 === "vus")) || (key0 === "iterations")) || (key0 === "max_duration"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data});
errors++;
}
}
if(data.executor !== undefined){
let data0 = data.executor;
if(!(((((data0 === "ramping-vus") || (data0 === "constant-vus")) || (data0 === "per-vu-iterations")) || (data0 === "constant-arrival-rate")) || (data0 === "ramping-arrival-rate"))){
(vErrors ??= []).push({instancePath:instancePath+"/executor",keyword:"enum",params:{allowedValues: schema63.properties.executor.enum},schema:schema63.properties.executor.enum,parentSchema:schema63.properties.executor,data:data0});
errors++;
}
}
if(data.start !== undefined){
if(!(validate191(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.vus !== undefined){
let data2 = data.vus;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/vus",keyword:"type",params:{type: "integer"},schema:schema63.properties.vus.type,parentSchema:schema63.properties.vus,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/vus",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema63.properties.vus,data:data2});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/vus",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema63.properties.vus,data:data2});
errors++;
}
}
}
if(data.iterations !== undefined){
let data3 = data.iterations;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/iterations",keyword:"type",params:{type: "integer"},schema:schema63.properties.iterations.type,parentSchema:schema63.properties.iterations,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/iterations",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema63.properties.iterations,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/iterations",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema63.properties.iterations,data:data3});
errors++;
}
}
}
if(data.max_duration !== undefined){
if(!(validate65(data.max_duration, {instancePath:instancePath+"/max_duration",parentData:data,parentDataProperty:"max_duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"rate":{"examples":["20/s"],"$ref":"#/$defs/rate"},"duration":{"examples":["8m"],"$ref":"#/$defs/positive-duration"},"takes":{"examples":["300ms"],"$ref":"#/$defs/positive-duration"},"max_vus":{"examples":[100],"type":"integer","minimum":1,"maximum":1000000}},"required":["rate","duration"],"additionalProperties":false};
const schema65 = {"title":"a rate over 0","type":"string","pattern":"^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$","examples":["20/s","10/m"]};
const pattern30 = new RegExp("^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$", "u");

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$"},schema:"^(?=[\\d.]*[1-9])\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",parentSchema:schema65,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema65.type,parentSchema:schema65,data});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"},schema:schema64.required,parentSchema:schema64,data});
errors++;
}
if(data.duration === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "duration"},schema:schema64.required,parentSchema:schema64,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "executor") || (key0 === "start")) || (key0 === "rate")) || (key0 === "duration")) || (key0 === "takes")) || (key0 === "max_vus"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data});
errors++;
}
}
if(data.executor !== undefined){
let data0 = data.executor;
if(!(((((data0 === "ramping-vus") || (data0 === "constant-vus")) || (data0 === "per-vu-iterations")) || (data0 === "constant-arrival-rate")) || (data0 === "ramping-arrival-rate"))){
(vErrors ??= []).push({instancePath:instancePath+"/executor",keyword:"enum",params:{allowedValues: schema64.properties.executor.enum},schema:schema64.properties.executor.enum,parentSchema:schema64.properties.executor,data:data0});
errors++;
}
}
if(data.start !== undefined){
if(!(validate191(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.rate !== undefined){
if(!(validate235(data.rate, {instancePath:instancePath+"/rate",parentData:data,parentDataProperty:"rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate65(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.takes !== undefined){
if(!(validate65(data.takes, {instancePath:instancePath+"/takes",parentData:data,parentDataProperty:"takes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.max_vus !== undefined){
let data5 = data.max_vus;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/max_vus",keyword:"type",params:{type: "integer"},schema:schema64.properties.max_vus.type,parentSchema:schema64.properties.max_vus,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/max_vus",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema64.properties.max_vus,data:data5});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/max_vus",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema64.properties.max_vus,data:data5});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"executor":{"examples":["ramping-vus"],"enum":["ramping-vus","constant-vus","per-vu-iterations","constant-arrival-rate","ramping-arrival-rate"]},"start":{"examples":["30s"],"$ref":"#/$defs/duration"},"start_rate":{"examples":["5/s"],"$ref":"#/$defs/rate-or-zero"},"stages":{"examples":[[{"duration":"2m","target":"20/s"}]],"$ref":"#/$defs/rate-stages"},"takes":{"examples":["300ms"],"$ref":"#/$defs/positive-duration"},"max_vus":{"examples":[100],"type":"integer","minimum":1,"maximum":1000000}},"required":["stages"],"additionalProperties":false};
const schema67 = {"title":"a rate","type":"string","pattern":"^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$","examples":["20/s","0/s"]};
const pattern31 = new RegExp("^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$", "u");

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern31.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$"},schema:"^\\d{1,9}(?:\\.\\d{1,3})?/(?:s|m|h)$",parentSchema:schema67,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data});
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"array","items":{"type":"object","properties":{"duration":{"examples":["2m"],"$ref":"#/$defs/duration"},"target":{"examples":["20/s",20],"if":{"type":"number"},"then":{"type":"number","minimum":0,"maximum":1000000},"else":{"$ref":"#/$defs/rate-or-zero"}}},"required":["duration","target"],"additionalProperties":false},"title":"a list of stages","minItems":1,"maxItems":200};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema68,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema68,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.duration === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "duration"},schema:schema68.items.required,parentSchema:schema68.items,data:data0});
errors++;
}
if(data0.target === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "target"},schema:schema68.items.required,parentSchema:schema68.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((key0 === "duration") || (key0 === "target"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68.items,data:data0});
errors++;
}
}
if(data0.duration !== undefined){
if(!(validate191(data0.duration, {instancePath:instancePath+"/" + i0+"/duration",parentData:data0,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data0.target !== undefined){
let data2 = data0.target;
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/target",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema68.items.properties.target.then,data:data2});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/target",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.items.properties.target.then,data:data2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/target",keyword:"type",params:{type: "number"},schema:schema68.items.properties.target.then.type,parentSchema:schema68.items.properties.target.then,data:data2});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate242(data2, {instancePath:instancePath+"/" + i0+"/target",parentData:data0,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/target",keyword:"if",params:{failingKeyword: ifClause0},schema:schema68.items.properties.target.if,parentSchema:schema68.items.properties.target,data:data2});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},schema:schema68.items.type,parentSchema:schema68.items,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},schema:schema68.type,parentSchema:schema68,data});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stages"},schema:schema66.required,parentSchema:schema66,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "executor") || (key0 === "start")) || (key0 === "start_rate")) || (key0 === "stages")) || (key0 === "takes")) || (key0 === "max_vus"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data});
errors++;
}
}
if(data.executor !== undefined){
let data0 = data.executor;
if(!(((((data0 === "ramping-vus") || (data0 === "constant-vus")) || (data0 === "per-vu-iterations")) || (data0 === "constant-arrival-rate")) || (data0 === "ramping-arrival-rate"))){
(vErrors ??= []).push({instancePath:instancePath+"/executor",keyword:"enum",params:{allowedValues: schema66.properties.executor.enum},schema:schema66.properties.executor.enum,parentSchema:schema66.properties.executor,data:data0});
errors++;
}
}
if(data.start !== undefined){
if(!(validate191(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.start_rate !== undefined){
if(!(validate242(data.start_rate, {instancePath:instancePath+"/start_rate",parentData:data,parentDataProperty:"start_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data.stages !== undefined){
if(!(validate244(data.stages, {instancePath:instancePath+"/stages",parentData:data,parentDataProperty:"stages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.takes !== undefined){
if(!(validate65(data.takes, {instancePath:instancePath+"/takes",parentData:data,parentDataProperty:"takes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.max_vus !== undefined){
let data5 = data.max_vus;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/max_vus",keyword:"type",params:{type: "integer"},schema:schema66.properties.max_vus.type,parentSchema:schema66.properties.max_vus,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/max_vus",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema66.properties.max_vus,data:data5});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/max_vus",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema66.properties.max_vus,data:data5});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.executor === undefined) && (missing0 = "executor")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.executor !== undefined){
if("ramping-vus" !== data.executor){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema59.allOf[0].if,parentSchema:schema59.allOf[0],data});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.executor === undefined) && (missing1 = "executor")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.executor !== undefined){
if("constant-vus" !== data.executor){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = true;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema59.allOf[1].if,parentSchema:schema59.allOf[1],data});
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.executor === undefined) && (missing2 = "executor")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.executor !== undefined){
if("per-vu-iterations" !== data.executor){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props2 = true;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema59.allOf[2].if,parentSchema:schema59.allOf[2],data});
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.executor === undefined) && (missing3 = "executor")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.executor !== undefined){
if("constant-arrival-rate" !== data.executor){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
if(valid7){
var props3 = true;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema59.allOf[3].if,parentSchema:schema59.allOf[3],data});
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.executor === undefined) && (missing4 = "executor")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.executor !== undefined){
if("ramping-arrival-rate" !== data.executor){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs25 = errors;
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
valid9 = _valid4;
if(valid9){
var props4 = true;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"},schema:schema59.allOf[4].if,parentSchema:schema59.allOf[4],data});
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.executor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "executor"},schema:schema59.required,parentSchema:schema59,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.executor = true;
}
if(data.executor !== undefined){
let data5 = data.executor;
if(!(((((data5 === "ramping-vus") || (data5 === "constant-vus")) || (data5 === "per-vu-iterations")) || (data5 === "constant-arrival-rate")) || (data5 === "ramping-arrival-rate"))){
(vErrors ??= []).push({instancePath:instancePath+"/executor",keyword:"enum",params:{allowedValues: schema59.properties.executor.enum},schema:schema59.properties.executor.enum,parentSchema:schema59.properties.executor,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data});
errors++;
}
validate218.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern33 = new RegExp("^[^{},\\s\\u0000-\\u001f\"]{1,128}$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data});
errors++;
}
}
if(data.vars !== undefined){
if(!(validate115(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
let data1 = data.per;
if(!((data1 === "vu") || (data1 === "life"))){
(vErrors ??= []).push({instancePath:instancePath+"/per",keyword:"enum",params:{allowedValues: schema40.properties.per.enum},schema:schema40.properties.per.enum,parentSchema:schema40.properties.per,data:data1});
errors++;
}
}
if(data.socket !== undefined){
if(!(validate128(data.socket, {instancePath:instancePath+"/socket",parentData:data,parentDataProperty:"socket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
let data3 = data.rest;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.steps === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rest",keyword:"required",params:{missingProperty: "steps"},schema:schema40.properties.rest.required,parentSchema:schema40.properties.rest,data:data3});
errors++;
}
for(const key1 in data3){
if(!(key1 === "steps")){
(vErrors ??= []).push({instancePath:instancePath+"/rest",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema40.properties.rest,data:data3});
errors++;
}
}
if(data3.steps !== undefined){
let data4 = data3.steps;
if(Array.isArray(data4)){
if(data4.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/rest/steps",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema40.properties.rest.properties.steps,data:data4});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rest/steps",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema40.properties.rest.properties.steps,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate211(data4[i0], {instancePath:instancePath+"/rest/steps/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rest/steps",keyword:"type",params:{type: "array"},schema:schema40.properties.rest.properties.steps.type,parentSchema:schema40.properties.rest.properties.steps,data:data4});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rest",keyword:"type",params:{type: "object"},schema:schema40.properties.rest.type,parentSchema:schema40.properties.rest,data:data3});
errors++;
}
}
if(data.load !== undefined){
if(!(validate218(data.load, {instancePath:instancePath+"/load",parentData:data,parentDataProperty:"load",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate53(data.phases, {instancePath:instancePath+"/phases",parentData:data,parentDataProperty:"phases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data8 = data.tags;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"maxProperties",params:{limit: 16},schema:16,parentSchema:schema40.properties.tags,data:data8});
errors++;
}
for(const key2 in data8){
const _errs15 = errors;
if(typeof key2 === "string"){
if(!pattern12.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,62}$",parentSchema:schema40.properties.tags.propertyNames,data:key2,propertyName:key2});
errors++;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"propertyNames",params:{propertyName: key2},schema:schema40.properties.tags.propertyNames,parentSchema:schema40.properties.tags,data:data8});
errors++;
}
}
for(const key3 in data8){
let data9 = data8[key3];
if(typeof data9 === "string"){
if(!pattern33.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[^{},\\s\\u0000-\\u001f\"]{1,128}$"},schema:"^[^{},\\s\\u0000-\\u001f\"]{1,128}$",parentSchema:schema40.properties.tags.additionalProperties,data:data9});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},schema:schema40.properties.tags.additionalProperties.type,parentSchema:schema40.properties.tags.additionalProperties,data:data9});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "object"},schema:schema40.properties.tags.type,parentSchema:schema40.properties.tags,data:data8});
errors++;
}
}
if(data.cookies !== undefined){
let data10 = data.cookies;
if(typeof data10 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"type",params:{type: "boolean"},schema:schema40.properties.cookies.type,parentSchema:schema40.properties.cookies,data:data10});
errors++;
}
}
if(data.like !== undefined){
if(!(validate53(data.like, {instancePath:instancePath+"/like",parentData:data,parentDataProperty:"like",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"title":"a word of at most 63 letters, digits and underscores that begins with a letter","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$","examples":["token"]};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-9_]{0,62}$",parentSchema:schema69,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema69.type,parentSchema:schema69,data});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"title":"a percentage or a time","type":"string","pattern":"^\\d{1,9}(?:\\.\\d{1,3})?(?:%|ms|s)$","examples":["5%","50ms"]};
const pattern36 = new RegExp("^\\d{1,9}(?:\\.\\d{1,3})?(?:%|ms|s)$", "u");

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern36.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^\\d{1,9}(?:\\.\\d{1,3})?(?:%|ms|s)$"},schema:"^\\d{1,9}(?:\\.\\d{1,3})?(?:%|ms|s)$",parentSchema:schema70,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data});
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"title":"an even number of pairs from 4 to 24","type":"integer","minimum":4,"maximum":24,"multipleOf":2,"examples":[8]};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"},schema:schema71.type,parentSchema:schema71,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 24 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 24},schema:24,parentSchema:schema71,data});
errors++;
}
if(data < 4 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 4},schema:4,parentSchema:schema71,data});
errors++;
}
let res0;
if((2 === 0 || (res0 = data/2, res0 !== parseInt(res0)))){
(vErrors ??= []).push({instancePath,keyword:"multipleOf",params:{multipleOf: 2},schema:2,parentSchema:schema71,data});
errors++;
}
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","properties":{"targets":{"examples":[{"feed":"${BASE_FEED_URL}"}],"type":"object","additionalProperties":{"$ref":"#/$defs/target-url"},"title":"a mapping of names to base urls","propertyNames":{"title":"a name of at most 63 lower-case letters, digits and dashes that begins with a letter","pattern":"^[a-z][a-z0-9-]{0,62}$"},"minProperties":1,"maxProperties":64}},"required":["targets"],"additionalProperties":false,"title":"a side: a mapping with targets"};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targets"},schema:schema72.required,parentSchema:schema72,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "targets")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data});
errors++;
}
}
if(data.targets !== undefined){
let data0 = data.targets;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema72.properties.targets,data:data0});
errors++;
}
if(Object.keys(data0).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema72.properties.targets,data:data0});
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema72.properties.targets.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"propertyNames",params:{propertyName: key1},schema:schema72.properties.targets.propertyNames,parentSchema:schema72.properties.targets,data:data0});
errors++;
}
}
for(const key2 in data0){
if(!(validate57(data0[key2], {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "object"},schema:schema72.properties.targets.type,parentSchema:schema72.properties.targets,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data});
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"title":"a series of Prometheus' text format, such as process_open_fds","type":"string","minLength":1,"maxLength":256,"examples":["process_open_fds","http_sockets{kind=\"ws\"}"]};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 256){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema73,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema73.type,parentSchema:schema73,data});
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema74 = {"title":"a percentage, or off","type":"string","pattern":"^(?:off|\\d{1,9}(?:\\.\\d{1,3})?%)$","examples":["5%","off"]};
const pattern41 = new RegExp("^(?:off|\\d{1,9}(?:\\.\\d{1,3})?%)$", "u");

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern41.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:off|\\d{1,9}(?:\\.\\d{1,3})?%)$"},schema:"^(?:off|\\d{1,9}(?:\\.\\d{1,3})?%)$",parentSchema:schema74,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},schema:schema74.type,parentSchema:schema74,data});
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern7 = new RegExp("^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$", "u");
const pattern35 = new RegExp("^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/OWNER/socketgate/v0/schemas/plan.schema.json" */;
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
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
if(data.targets === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targets"},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate55(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
let data3 = data.environment;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/environment",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema19.properties.environment,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"},schema:schema19.properties.environment.type,parentSchema:schema19.properties.environment,data:data3});
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(!(((data4 === "observe") || (data4 === "warn")) || (data4 === "block"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum},schema:schema19.properties.mode.enum,parentSchema:schema19.properties.mode,data:data4});
errors++;
}
}
if(data.links !== undefined){
let data5 = data.links;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/links",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema19.properties.links,data:data5});
errors++;
}
for(const key1 in data5){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/links",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema19.properties.links.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/links",keyword:"propertyNames",params:{propertyName: key1},schema:schema19.properties.links.propertyNames,parentSchema:schema19.properties.links,data:data5});
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(data6.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.links.additionalProperties,data:data6});
errors++;
}
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$"},schema:"^(?:https?://[^\\s<>\"]+|(?![^/]*:)[^\\s<>\"]+)$",parentSchema:schema19.properties.links.additionalProperties,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},schema:schema19.properties.links.additionalProperties.type,parentSchema:schema19.properties.links.additionalProperties,data:data6});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/links",keyword:"type",params:{type: "object"},schema:schema19.properties.links.type,parentSchema:schema19.properties.links,data:data5});
errors++;
}
}
if(data.targets !== undefined){
let data7 = data.targets;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema19.properties.targets,data:data7});
errors++;
}
if(Object.keys(data7).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.targets,data:data7});
errors++;
}
for(const key3 in data7){
const _errs16 = errors;
if(typeof key3 === "string"){
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema19.properties.targets.propertyNames,data:key3,propertyName:key3});
errors++;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"propertyNames",params:{propertyName: key3},schema:schema19.properties.targets.propertyNames,parentSchema:schema19.properties.targets,data:data7});
errors++;
}
}
for(const key4 in data7){
let data8 = data7[key4];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "url"},schema:schema19.properties.targets.additionalProperties.required,parentSchema:schema19.properties.targets.additionalProperties,data:data8});
errors++;
}
for(const key5 in data8){
if(!(((((key5 === "url") || (key5 === "version")) || (key5 === "expect")) || (key5 === "ready")) || (key5 === "tls"))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.targets.additionalProperties,data:data8});
errors++;
}
}
if(data8.url !== undefined){
if(!(validate57(data8.url, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",parentData:data8,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data8.version !== undefined){
let data10 = data8.version;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",keyword:"required",params:{missingProperty: "url"},schema:schema19.properties.targets.additionalProperties.properties.version.required,parentSchema:schema19.properties.targets.additionalProperties.properties.version,data:data10});
errors++;
}
for(const key6 in data10){
if(!((key6 === "url") || (key6 === "path"))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.targets.additionalProperties.properties.version,data:data10});
errors++;
}
}
if(data10.url !== undefined){
if(!(validate59(data10.url, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/version/url",parentData:data10,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data10.path !== undefined){
if(!(validate61(data10.path, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/version/path",parentData:data10,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",keyword:"type",params:{type: "object"},schema:schema19.properties.targets.additionalProperties.properties.version.type,parentSchema:schema19.properties.targets.additionalProperties.properties.version,data:data10});
errors++;
}
}
if(data8.expect !== undefined){
if(!(validate63(data8.expect, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/expect",parentData:data8,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data8.ready !== undefined){
let data14 = data8.ready;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.within === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready",keyword:"required",params:{missingProperty: "within"},schema:schema19.properties.targets.additionalProperties.properties.ready.required,parentSchema:schema19.properties.targets.additionalProperties.properties.ready,data:data14});
errors++;
}
for(const key7 in data14){
if(!(key7 === "within")){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.targets.additionalProperties.properties.ready,data:data14});
errors++;
}
}
if(data14.within !== undefined){
if(!(validate65(data14.within, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready/within",parentData:data14,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready",keyword:"type",params:{type: "object"},schema:schema19.properties.targets.additionalProperties.properties.ready.type,parentSchema:schema19.properties.targets.additionalProperties.properties.ready,data:data14});
errors++;
}
}
if(data8.tls !== undefined){
let data16 = data8.tls;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key8 in data16){
if(!(((((key8 === "ca") || (key8 === "cert")) || (key8 === "key")) || (key8 === "server_name")) || (key8 === "verify"))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.targets.additionalProperties.properties.tls,data:data16});
errors++;
}
}
if(data16.ca !== undefined){
if(!(validate55(data16.ca, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/ca",parentData:data16,parentDataProperty:"ca",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data16.cert !== undefined){
if(!(validate55(data16.cert, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/cert",parentData:data16,parentDataProperty:"cert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data16.key !== undefined){
if(!(validate55(data16.key, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key",parentData:data16,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data16.server_name !== undefined){
if(!(validate55(data16.server_name, {instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/server_name",parentData:data16,parentDataProperty:"server_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data16.verify !== undefined){
let data21 = data16.verify;
if(typeof data21 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",keyword:"type",params:{type: "boolean"},schema:schema19.properties.targets.additionalProperties.properties.tls.properties.verify.type,parentSchema:schema19.properties.targets.additionalProperties.properties.tls.properties.verify,data:data21});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",keyword:"type",params:{type: "object"},schema:schema19.properties.targets.additionalProperties.properties.tls.type,parentSchema:schema19.properties.targets.additionalProperties.properties.tls,data:data16});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},schema:schema19.properties.targets.additionalProperties.type,parentSchema:schema19.properties.targets.additionalProperties,data:data8});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "object"},schema:schema19.properties.targets.type,parentSchema:schema19.properties.targets,data:data7});
errors++;
}
}
if(data.data !== undefined){
let data22 = data.data;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key9 in data22){
const _errs43 = errors;
if(typeof key9 === "string"){
if(!pattern3.test(key9)){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema19.properties.data.propertyNames,data:key9,propertyName:key9});
errors++;
}
}
var valid9 = _errs43 === errors;
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"propertyNames",params:{propertyName: key9},schema:schema19.properties.data.propertyNames,parentSchema:schema19.properties.data,data:data22});
errors++;
}
}
for(const key10 in data22){
let data23 = data22[key10];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "file"},schema:schema19.properties.data.additionalProperties.required,parentSchema:schema19.properties.data.additionalProperties,data:data23});
errors++;
}
for(const key11 in data23){
if(!((key11 === "file") || (key11 === "pick"))){
(vErrors ??= []).push({instancePath:instancePath+"/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.data.additionalProperties,data:data23});
errors++;
}
}
if(data23.file !== undefined){
if(!(validate55(data23.file, {instancePath:instancePath+"/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",parentData:data23,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data23.pick !== undefined){
let data25 = data23.pick;
if(!((((data25 === "per-vu") || (data25 === "in-order")) || (data25 === "random")) || (data25 === "rotate"))){
(vErrors ??= []).push({instancePath:instancePath+"/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pick",keyword:"enum",params:{allowedValues: schema19.properties.data.additionalProperties.properties.pick.enum},schema:schema19.properties.data.additionalProperties.properties.pick.enum,parentSchema:schema19.properties.data.additionalProperties.properties.pick,data:data25});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},schema:schema19.properties.data.additionalProperties.type,parentSchema:schema19.properties.data.additionalProperties,data:data23});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},schema:schema19.properties.data.type,parentSchema:schema19.properties.data,data:data22});
errors++;
}
}
if(data.login !== undefined){
let data26 = data.login;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key12 in data26){
if(!((((((key12 === "request") || (key12 === "expect")) || (key12 === "save")) || (key12 === "steps")) || (key12 === "per")) || (key12 === "refresh"))){
(vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema19.properties.login,data:data26});
errors++;
}
}
if(data26.request !== undefined){
if(!(validate72(data26.request, {instancePath:instancePath+"/login/request",parentData:data26,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data26.expect !== undefined){
if(!(validate81(data26.expect, {instancePath:instancePath+"/login/expect",parentData:data26,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data26.save !== undefined){
if(!(validate86(data26.save, {instancePath:instancePath+"/login/save",parentData:data26,parentDataProperty:"save",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data26.steps !== undefined){
let data30 = data26.steps;
if(Array.isArray(data30)){
if(data30.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/login/steps",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema19.properties.login.properties.steps,data:data30});
errors++;
}
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/login/steps",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.login.properties.steps,data:data30});
errors++;
}
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data30[i0], {instancePath:instancePath+"/login/steps/" + i0,parentData:data30,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/login/steps",keyword:"type",params:{type: "array"},schema:schema19.properties.login.properties.steps.type,parentSchema:schema19.properties.login.properties.steps,data:data30});
errors++;
}
}
if(data26.per !== undefined){
let data32 = data26.per;
if(!(((data32 === "run") || (data32 === "vu")) || (data32 === "connect"))){
(vErrors ??= []).push({instancePath:instancePath+"/login/per",keyword:"enum",params:{allowedValues: schema19.properties.login.properties.per.enum},schema:schema19.properties.login.properties.per.enum,parentSchema:schema19.properties.login.properties.per,data:data32});
errors++;
}
}
if(data26.refresh !== undefined){
let data33 = data26.refresh;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/login/refresh",keyword:"required",params:{missingProperty: "at"},schema:schema19.properties.login.properties.refresh.required,parentSchema:schema19.properties.login.properties.refresh,data:data33});
errors++;
}
for(const key13 in data33){
if(!((((key13 === "at") || (key13 === "jitter")) || (key13 === "send")) || (key13 === "await"))){
(vErrors ??= []).push({instancePath:instancePath+"/login/refresh",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema19.properties.login.properties.refresh,data:data33});
errors++;
}
}
if(data33.at !== undefined){
if(!(validate98(data33.at, {instancePath:instancePath+"/login/refresh/at",parentData:data33,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data33.jitter !== undefined){
if(!(validate98(data33.jitter, {instancePath:instancePath+"/login/refresh/jitter",parentData:data33,parentDataProperty:"jitter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data33.send !== undefined){
if(!(validate101(data33.send, {instancePath:instancePath+"/login/refresh/send",parentData:data33,parentDataProperty:"send",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data33.await !== undefined){
if(!(validate103(data33.await, {instancePath:instancePath+"/login/refresh/await",parentData:data33,parentDataProperty:"await",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/login/refresh",keyword:"type",params:{type: "object"},schema:schema19.properties.login.properties.refresh.type,parentSchema:schema19.properties.login.properties.refresh,data:data33});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"type",params:{type: "object"},schema:schema19.properties.login.type,parentSchema:schema19.properties.login,data:data26});
errors++;
}
}
if(data.scenarios !== undefined){
let data38 = data.scenarios;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema19.properties.scenarios,data:data38});
errors++;
}
if(Object.keys(data38).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.scenarios,data:data38});
errors++;
}
for(const key14 in data38){
const _errs69 = errors;
if(typeof key14 === "string"){
if(!pattern3.test(key14)){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema19.properties.scenarios.propertyNames,data:key14,propertyName:key14});
errors++;
}
}
var valid16 = _errs69 === errors;
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"propertyNames",params:{propertyName: key14},schema:schema19.properties.scenarios.propertyNames,parentSchema:schema19.properties.scenarios,data:data38});
errors++;
}
}
for(const key15 in data38){
if(!(validate114(data38[key15], {instancePath:instancePath+"/scenarios/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data38,parentDataProperty:key15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "object"},schema:schema19.properties.scenarios.type,parentSchema:schema19.properties.scenarios,data:data38});
errors++;
}
}
if(data.script !== undefined){
let data40 = data.script;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/script",keyword:"required",params:{missingProperty: "file"},schema:schema19.properties.script.required,parentSchema:schema19.properties.script,data:data40});
errors++;
}
for(const key16 in data40){
if(!((key16 === "file") || (key16 === "env"))){
(vErrors ??= []).push({instancePath:instancePath+"/script",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema19.properties.script,data:data40});
errors++;
}
}
if(data40.file !== undefined){
if(!(validate55(data40.file, {instancePath:instancePath+"/script/file",parentData:data40,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data40.env !== undefined){
let data42 = data40.env;
if(Array.isArray(data42)){
const len1 = data42.length;
for(let i1=0; i1<len1; i1++){
if(!(validate255(data42[i1], {instancePath:instancePath+"/script/env/" + i1,parentData:data42,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/script/env",keyword:"type",params:{type: "array"},schema:schema19.properties.script.properties.env.type,parentSchema:schema19.properties.script.properties.env,data:data42});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/script",keyword:"type",params:{type: "object"},schema:schema19.properties.script.type,parentSchema:schema19.properties.script,data:data40});
errors++;
}
}
if(data.thresholds !== undefined){
let data44 = data.thresholds;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"maxProperties",params:{limit: 200},schema:200,parentSchema:schema19.properties.thresholds,data:data44});
errors++;
}
for(const key17 in data44){
let data45 = data44[key17];
if(Array.isArray(data45)){
if(data45.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema19.properties.thresholds.additionalProperties,data:data45});
errors++;
}
if(data45.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.thresholds.additionalProperties,data:data45});
errors++;
}
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
let data46 = data45[i2];
const _errs85 = errors;
let valid24 = true;
const _errs86 = errors;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs88 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.threshold === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"required",params:{missingProperty: "threshold"},schema:schema19.properties.thresholds.additionalProperties.items.then.required,parentSchema:schema19.properties.thresholds.additionalProperties.items.then,data:data46});
errors++;
}
for(const key18 in data46){
if(!(((key18 === "threshold") || (key18 === "abortOnFail")) || (key18 === "delayAbortEval"))){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema19.properties.thresholds.additionalProperties.items.then,data:data46});
errors++;
}
}
if(data46.threshold !== undefined){
let data47 = data46.threshold;
if(typeof data47 === "string"){
if(data47.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/threshold",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.thresholds.additionalProperties.items.then.properties.threshold,data:data47});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/threshold",keyword:"type",params:{type: "string"},schema:schema19.properties.thresholds.additionalProperties.items.then.properties.threshold.type,parentSchema:schema19.properties.thresholds.additionalProperties.items.then.properties.threshold,data:data47});
errors++;
}
}
if(data46.abortOnFail !== undefined){
let data48 = data46.abortOnFail;
if(typeof data48 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/abortOnFail",keyword:"type",params:{type: "boolean"},schema:schema19.properties.thresholds.additionalProperties.items.then.properties.abortOnFail.type,parentSchema:schema19.properties.thresholds.additionalProperties.items.then.properties.abortOnFail,data:data48});
errors++;
}
}
if(data46.delayAbortEval !== undefined){
if(!(validate191(data46.delayAbortEval, {instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/delayAbortEval",parentData:data46,parentDataProperty:"delayAbortEval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"type",params:{type: "object"},schema:schema19.properties.thresholds.additionalProperties.items.then.type,parentSchema:schema19.properties.thresholds.additionalProperties.items.then,data:data46});
errors++;
}
var _valid0 = _errs88 === errors;
valid24 = _valid0;
ifClause0 = "then";
}
else {
const _errs96 = errors;
if(typeof data46 === "string"){
if(data46.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.thresholds.additionalProperties.items.else,data:data46});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"type",params:{type: "string"},schema:schema19.properties.thresholds.additionalProperties.items.else.type,parentSchema:schema19.properties.thresholds.additionalProperties.items.else,data:data46});
errors++;
}
var _valid0 = _errs96 === errors;
valid24 = _valid0;
ifClause0 = "else";
}
if(!valid24){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"if",params:{failingKeyword: ifClause0},schema:schema19.properties.thresholds.additionalProperties.items.if,parentSchema:schema19.properties.thresholds.additionalProperties.items,data:data46});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},schema:schema19.properties.thresholds.additionalProperties.type,parentSchema:schema19.properties.thresholds.additionalProperties,data:data45});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: "object"},schema:schema19.properties.thresholds.type,parentSchema:schema19.properties.thresholds,data:data44});
errors++;
}
}
if(data.defaults !== undefined){
let data50 = data.defaults;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key19 in data50){
if(!(func1.call(schema19.properties.defaults.properties, key19))){
(vErrors ??= []).push({instancePath:instancePath+"/defaults",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema19.properties.defaults,data:data50});
errors++;
}
}
if(data50.ws_connect_failed !== undefined){
let data51 = data50.ws_connect_failed;
if("off" !== data51){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_connect_failed",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_connect_failed,data:data51});
errors++;
}
}
if(data50.ws_subscribed !== undefined){
let data52 = data50.ws_subscribed;
if("off" !== data52){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_subscribed",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_subscribed,data:data52});
errors++;
}
}
if(data50.ws_held !== undefined){
let data53 = data50.ws_held;
if("off" !== data53){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_held",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_held,data:data53});
errors++;
}
}
if(data50.ws_ended_early !== undefined){
let data54 = data50.ws_ended_early;
if("off" !== data54){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_ended_early",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_ended_early,data:data54});
errors++;
}
}
if(data50.recovered !== undefined){
let data55 = data50.recovered;
if("off" !== data55){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/recovered",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.recovered,data:data55});
errors++;
}
}
if(data50.neighbours !== undefined){
let data56 = data50.neighbours;
if("off" !== data56){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/neighbours",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.neighbours,data:data56});
errors++;
}
}
if(data50.ws_feed_silent !== undefined){
let data57 = data50.ws_feed_silent;
if("off" !== data57){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_feed_silent",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_feed_silent,data:data57});
errors++;
}
}
if(data50.messages_rate !== undefined){
let data58 = data50.messages_rate;
if("off" !== data58){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/messages_rate",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.messages_rate,data:data58});
errors++;
}
}
if(data50.token_refresh_failed !== undefined){
let data59 = data50.token_refresh_failed;
if("off" !== data59){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/token_refresh_failed",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.token_refresh_failed,data:data59});
errors++;
}
}
if(data50.ws_lost_at_expiry !== undefined){
let data60 = data50.ws_lost_at_expiry;
if("off" !== data60){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_lost_at_expiry",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_lost_at_expiry,data:data60});
errors++;
}
}
if(data50.ws_starved !== undefined){
let data61 = data50.ws_starved;
if("off" !== data61){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_starved",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_starved,data:data61});
errors++;
}
}
if(data50.ws_heartbeat_missed !== undefined){
let data62 = data50.ws_heartbeat_missed;
if("off" !== data62){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_heartbeat_missed",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_heartbeat_missed,data:data62});
errors++;
}
}
if(data50.ws_roundtrip_timeout !== undefined){
let data63 = data50.ws_roundtrip_timeout;
if("off" !== data63){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_roundtrip_timeout",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_roundtrip_timeout,data:data63});
errors++;
}
}
if(data50.ws_messages_malformed !== undefined){
let data64 = data50.ws_messages_malformed;
if("off" !== data64){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_messages_malformed",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_messages_malformed,data:data64});
errors++;
}
}
if(data50.ws_messages_untimed !== undefined){
let data65 = data50.ws_messages_untimed;
if("off" !== data65){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_messages_untimed",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_messages_untimed,data:data65});
errors++;
}
}
if(data50.steps_failed !== undefined){
let data66 = data50.steps_failed;
if("off" !== data66){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/steps_failed",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.steps_failed,data:data66});
errors++;
}
}
if(data50.users_stuck !== undefined){
let data67 = data50.users_stuck;
if("off" !== data67){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/users_stuck",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.users_stuck,data:data67});
errors++;
}
}
if(data50.begun !== undefined){
let data68 = data50.begun;
if("off" !== data68){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/begun",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.begun,data:data68});
errors++;
}
}
if(data50.ws_close_unanswered !== undefined){
let data69 = data50.ws_close_unanswered;
if("off" !== data69){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_close_unanswered",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_close_unanswered,data:data69});
errors++;
}
}
if(data50.ws_error_frames !== undefined){
let data70 = data50.ws_error_frames;
if("off" !== data70){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_error_frames",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_error_frames,data:data70});
errors++;
}
}
if(data50.ws_unexpected !== undefined){
let data71 = data50.ws_unexpected;
if("off" !== data71){
(vErrors ??= []).push({instancePath:instancePath+"/defaults/ws_unexpected",keyword:"const",params:{allowedValue: "off"},schema:"off",parentSchema:schema19.properties.defaults.properties.ws_unexpected,data:data71});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/defaults",keyword:"type",params:{type: "object"},schema:schema19.properties.defaults.type,parentSchema:schema19.properties.defaults,data:data50});
errors++;
}
}
if(data.gate !== undefined){
let data72 = data.gate;
if(Array.isArray(data72)){
if(data72.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/gate",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.gate,data:data72});
errors++;
}
const len3 = data72.length;
for(let i3=0; i3<len3; i3++){
let data73 = data72[i3];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key20 in data73){
if(!(((((((key20 === "metric") || (key20 === "stat")) || (key20 === "level")) || (key20 === "at_least")) || (key20 === "quiet")) || (key20 === "closes")) || (key20 === "probe"))){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3,keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema19.properties.gate.items,data:data73});
errors++;
}
}
if(data73.metric !== undefined){
let data74 = data73.metric;
if(typeof data74 === "string"){
if(data74.length > 512){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/metric",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema19.properties.gate.items.properties.metric,data:data74});
errors++;
}
if(data74.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/metric",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gate.items.properties.metric,data:data74});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/metric",keyword:"type",params:{type: "string"},schema:schema19.properties.gate.items.properties.metric.type,parentSchema:schema19.properties.gate.items.properties.metric,data:data74});
errors++;
}
}
if(data73.stat !== undefined){
let data75 = data73.stat;
if(typeof data75 === "string"){
if(!pattern35.test(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/stat",keyword:"pattern",params:{pattern: "^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$"},schema:"^(?:p\\(\\s*\\d{1,2}(?:\\.\\d{1,3})?\\s*\\)|rate|count)$",parentSchema:schema19.properties.gate.items.properties.stat,data:data75});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/stat",keyword:"type",params:{type: "string"},schema:schema19.properties.gate.items.properties.stat.type,parentSchema:schema19.properties.gate.items.properties.stat,data:data75});
errors++;
}
}
if(data73.level !== undefined){
let data76 = data73.level;
if(!((data76 === "key") || (data76 === "normal"))){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/level",keyword:"enum",params:{allowedValues: schema19.properties.gate.items.properties.level.enum},schema:schema19.properties.gate.items.properties.level.enum,parentSchema:schema19.properties.gate.items.properties.level,data:data76});
errors++;
}
}
if(data73.at_least !== undefined){
let data77 = data73.at_least;
const _errs133 = errors;
let valid30 = true;
const _errs134 = errors;
if(!(Array.isArray(data77))){
(vErrors ??= []).push({});
errors++;
}
var _valid1 = _errs134 === errors;
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs136 = errors;
if(Array.isArray(data77)){
if(data77.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/at_least",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema19.properties.gate.items.properties.at_least.then,data:data77});
errors++;
}
if(data77.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/at_least",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.gate.items.properties.at_least.then,data:data77});
errors++;
}
const len4 = data77.length;
for(let i4=0; i4<len4; i4++){
if(!(validate258(data77[i4], {instancePath:instancePath+"/gate/" + i3+"/at_least/" + i4,parentData:data77,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/at_least",keyword:"type",params:{type: "array"},schema:schema19.properties.gate.items.properties.at_least.then.type,parentSchema:schema19.properties.gate.items.properties.at_least.then,data:data77});
errors++;
}
var _valid1 = _errs136 === errors;
valid30 = _valid1;
ifClause1 = "then";
}
else {
const _errs139 = errors;
if(!(validate258(data77, {instancePath:instancePath+"/gate/" + i3+"/at_least",parentData:data73,parentDataProperty:"at_least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid1 = _errs139 === errors;
valid30 = _valid1;
ifClause1 = "else";
}
if(!valid30){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/at_least",keyword:"if",params:{failingKeyword: ifClause1},schema:schema19.properties.gate.items.properties.at_least.if,parentSchema:schema19.properties.gate.items.properties.at_least,data:data77});
errors++;
}
}
if(data73.quiet !== undefined){
let data79 = data73.quiet;
if(!(data79 === "allowed")){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/quiet",keyword:"enum",params:{allowedValues: schema19.properties.gate.items.properties.quiet.enum},schema:schema19.properties.gate.items.properties.quiet.enum,parentSchema:schema19.properties.gate.items.properties.quiet,data:data79});
errors++;
}
}
if(data73.closes !== undefined){
let data80 = data73.closes;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key21 in data80){
if(!((key21 === "feed") || (key21 === "scenario"))){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/closes",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema19.properties.gate.items.properties.closes,data:data80});
errors++;
}
}
if(data80.feed !== undefined){
if(!(validate55(data80.feed, {instancePath:instancePath+"/gate/" + i3+"/closes/feed",parentData:data80,parentDataProperty:"feed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data80.scenario !== undefined){
if(!(validate55(data80.scenario, {instancePath:instancePath+"/gate/" + i3+"/closes/scenario",parentData:data80,parentDataProperty:"scenario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/closes",keyword:"type",params:{type: "object"},schema:schema19.properties.gate.items.properties.closes.type,parentSchema:schema19.properties.gate.items.properties.closes,data:data80});
errors++;
}
}
if(data73.probe !== undefined){
let data83 = data73.probe;
if(typeof data83 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3+"/probe",keyword:"type",params:{type: "boolean"},schema:schema19.properties.gate.items.properties.probe.type,parentSchema:schema19.properties.gate.items.properties.probe,data:data83});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gate/" + i3,keyword:"type",params:{type: "object"},schema:schema19.properties.gate.items.type,parentSchema:schema19.properties.gate.items,data:data73});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gate",keyword:"type",params:{type: "array"},schema:schema19.properties.gate.type,parentSchema:schema19.properties.gate,data:data72});
errors++;
}
}
if(data.profiles !== undefined){
let data84 = data.profiles;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(Object.keys(data84).length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema19.properties.profiles,data:data84});
errors++;
}
for(const key22 in data84){
const _errs150 = errors;
if(typeof key22 === "string"){
if(!pattern3.test(key22)){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema19.properties.profiles.propertyNames,data:key22,propertyName:key22});
errors++;
}
}
var valid34 = _errs150 === errors;
if(!valid34){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"propertyNames",params:{propertyName: key22},schema:schema19.properties.profiles.propertyNames,parentSchema:schema19.properties.profiles,data:data84});
errors++;
}
}
for(const key23 in data84){
let data85 = data84[key23];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key24 in data85){
if(!(((((((key24 === "vus") || (key24 === "time")) || (key24 === "max_time")) || (key24 === "runs")) || (key24 === "pairs")) || (key24 === "fail_on")) || (key24 === "shorten"))){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema19.properties.profiles.additionalProperties,data:data85});
errors++;
}
}
if(data85.vus !== undefined){
if(!(validate98(data85.vus, {instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/vus",parentData:data85,parentDataProperty:"vus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data85.time !== undefined){
if(!(validate65(data85.time, {instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/time",parentData:data85,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data85.max_time !== undefined){
if(!(validate65(data85.max_time, {instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_time",parentData:data85,parentDataProperty:"max_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data85.runs !== undefined){
let data89 = data85.runs;
if(!(((data89 === 1) || (data89 === 3)) || (data89 === 5))){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs",keyword:"enum",params:{allowedValues: schema19.properties.profiles.additionalProperties.properties.runs.enum},schema:schema19.properties.profiles.additionalProperties.properties.runs.enum,parentSchema:schema19.properties.profiles.additionalProperties.properties.runs,data:data89});
errors++;
}
}
if(data85.pairs !== undefined){
if(!(validate266(data85.pairs, {instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs",parentData:data85,parentDataProperty:"pairs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data85.fail_on !== undefined){
let data91 = data85.fail_on;
if(Array.isArray(data91)){
if(data91.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail_on",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema19.properties.profiles.additionalProperties.properties.fail_on,data:data91});
errors++;
}
const len5 = data91.length;
for(let i5=0; i5<len5; i5++){
let data92 = data91[i5];
if(!(((((((((data92 === "skipped") || (data92 === "target")) || (data92 === "slo")) || (data92 === "regression")) || (data92 === "suspect")) || (data92 === "inconclusive")) || (data92 === "plan_changed")) || (data92 === "no_baseline")) || (data92 === "store"))){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail_on/" + i5,keyword:"enum",params:{allowedValues: schema19.properties.profiles.additionalProperties.properties.fail_on.items.enum},schema:schema19.properties.profiles.additionalProperties.properties.fail_on.items.enum,parentSchema:schema19.properties.profiles.additionalProperties.properties.fail_on.items,data:data92});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail_on",keyword:"type",params:{type: "array"},schema:schema19.properties.profiles.additionalProperties.properties.fail_on.type,parentSchema:schema19.properties.profiles.additionalProperties.properties.fail_on,data:data91});
errors++;
}
}
if(data85.shorten !== undefined){
let data93 = data85.shorten;
if(typeof data93 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/shorten",keyword:"type",params:{type: "boolean"},schema:schema19.properties.profiles.additionalProperties.properties.shorten.type,parentSchema:schema19.properties.profiles.additionalProperties.properties.shorten,data:data93});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},schema:schema19.properties.profiles.additionalProperties.type,parentSchema:schema19.properties.profiles.additionalProperties,data:data85});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"type",params:{type: "object"},schema:schema19.properties.profiles.type,parentSchema:schema19.properties.profiles,data:data84});
errors++;
}
}
if(data.correlate !== undefined){
let data94 = data.correlate;
if(!(((data94 === "ids") || (data94 === "sampled")) || (data94 === false))){
(vErrors ??= []).push({instancePath:instancePath+"/correlate",keyword:"enum",params:{allowedValues: schema19.properties.correlate.enum},schema:schema19.properties.correlate.enum,parentSchema:schema19.properties.correlate,data:data94});
errors++;
}
}
if(data.lease !== undefined){
let data95 = data.lease;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lease",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.lease.required,parentSchema:schema19.properties.lease,data:data95});
errors++;
}
if(data95.ttl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lease",keyword:"required",params:{missingProperty: "ttl"},schema:schema19.properties.lease.required,parentSchema:schema19.properties.lease,data:data95});
errors++;
}
for(const key25 in data95){
if(!(((key25 === "name") || (key25 === "ttl")) || (key25 === "wait"))){
(vErrors ??= []).push({instancePath:instancePath+"/lease",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema19.properties.lease,data:data95});
errors++;
}
}
if(data95.name !== undefined){
let data96 = data95.name;
if(typeof data96 === "string"){
if(!pattern3.test(data96)){
(vErrors ??= []).push({instancePath:instancePath+"/lease/name",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema19.properties.lease.properties.name,data:data96});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lease/name",keyword:"type",params:{type: "string"},schema:schema19.properties.lease.properties.name.type,parentSchema:schema19.properties.lease.properties.name,data:data96});
errors++;
}
}
if(data95.ttl !== undefined){
if(!(validate65(data95.ttl, {instancePath:instancePath+"/lease/ttl",parentData:data95,parentDataProperty:"ttl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data95.wait !== undefined){
if(!(validate191(data95.wait, {instancePath:instancePath+"/lease/wait",parentData:data95,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lease",keyword:"type",params:{type: "object"},schema:schema19.properties.lease.type,parentSchema:schema19.properties.lease,data:data95});
errors++;
}
}
if(data.services !== undefined){
let data99 = data.services;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(Object.keys(data99).length > 8){
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"maxProperties",params:{limit: 8},schema:8,parentSchema:schema19.properties.services,data:data99});
errors++;
}
for(const key26 in data99){
const _errs175 = errors;
if(typeof key26 === "string"){
if(!pattern3.test(key26)){
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema19.properties.services.propertyNames,data:key26,propertyName:key26});
errors++;
}
}
var valid40 = _errs175 === errors;
if(!valid40){
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"propertyNames",params:{propertyName: key26},schema:schema19.properties.services.propertyNames,parentSchema:schema19.properties.services,data:data99});
errors++;
}
}
for(const key27 in data99){
let data100 = data99[key27];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.command === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "command"},schema:schema19.properties.services.additionalProperties.required,parentSchema:schema19.properties.services.additionalProperties,data:data100});
errors++;
}
if(data100.ready === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "ready"},schema:schema19.properties.services.additionalProperties.required,parentSchema:schema19.properties.services.additionalProperties,data:data100});
errors++;
}
for(const key28 in data100){
if(!(((key28 === "command") || (key28 === "env")) || (key28 === "ready"))){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema19.properties.services.additionalProperties,data:data100});
errors++;
}
}
if(data100.command !== undefined){
let data101 = data100.command;
if(Array.isArray(data101)){
if(data101.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.services.additionalProperties.properties.command,data:data101});
errors++;
}
if(data101.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.services.additionalProperties.properties.command,data:data101});
errors++;
}
const len6 = data101.length;
for(let i6=0; i6<len6; i6++){
let data102 = data101[i6];
if(typeof data102 === "string"){
if(data102.length > 4096){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i6,keyword:"maxLength",params:{limit: 4096},schema:4096,parentSchema:schema19.properties.services.additionalProperties.properties.command.items,data:data102});
errors++;
}
if(data102.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i6,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.services.additionalProperties.properties.command.items,data:data102});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i6,keyword:"type",params:{type: "string"},schema:schema19.properties.services.additionalProperties.properties.command.items.type,parentSchema:schema19.properties.services.additionalProperties.properties.command.items,data:data102});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",keyword:"type",params:{type: "array"},schema:schema19.properties.services.additionalProperties.properties.command.type,parentSchema:schema19.properties.services.additionalProperties.properties.command,data:data101});
errors++;
}
}
if(data100.env !== undefined){
let data103 = data100.env;
if(Array.isArray(data103)){
if(data103.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.services.additionalProperties.properties.env,data:data103});
errors++;
}
const len7 = data103.length;
for(let i7=0; i7<len7; i7++){
if(!(validate255(data103[i7], {instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i7,parentData:data103,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",keyword:"type",params:{type: "array"},schema:schema19.properties.services.additionalProperties.properties.env.type,parentSchema:schema19.properties.services.additionalProperties.properties.env,data:data103});
errors++;
}
}
if(data100.ready !== undefined){
let data105 = data100.ready;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready",keyword:"required",params:{missingProperty: "url"},schema:schema19.properties.services.additionalProperties.properties.ready.required,parentSchema:schema19.properties.services.additionalProperties.properties.ready,data:data105});
errors++;
}
for(const key29 in data105){
if(!((key29 === "url") || (key29 === "within"))){
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema19.properties.services.additionalProperties.properties.ready,data:data105});
errors++;
}
}
if(data105.url !== undefined){
if(!(validate57(data105.url, {instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready/url",parentData:data105,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data105.within !== undefined){
if(!(validate65(data105.within, {instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready/within",parentData:data105,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/ready",keyword:"type",params:{type: "object"},schema:schema19.properties.services.additionalProperties.properties.ready.type,parentSchema:schema19.properties.services.additionalProperties.properties.ready,data:data105});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},schema:schema19.properties.services.additionalProperties.type,parentSchema:schema19.properties.services.additionalProperties,data:data100});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"type",params:{type: "object"},schema:schema19.properties.services.type,parentSchema:schema19.properties.services,data:data99});
errors++;
}
}
if(data.paired !== undefined){
let data108 = data.paired;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.base === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/paired",keyword:"required",params:{missingProperty: "base"},schema:schema19.properties.paired.required,parentSchema:schema19.properties.paired,data:data108});
errors++;
}
for(const key30 in data108){
if(!((((key30 === "base") || (key30 === "candidate")) || (key30 === "pairs")) || (key30 === "each"))){
(vErrors ??= []).push({instancePath:instancePath+"/paired",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema19.properties.paired,data:data108});
errors++;
}
}
if(data108.base !== undefined){
if(!(validate273(data108.base, {instancePath:instancePath+"/paired/base",parentData:data108,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data108.candidate !== undefined){
if(!(validate273(data108.candidate, {instancePath:instancePath+"/paired/candidate",parentData:data108,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data108.pairs !== undefined){
if(!(validate266(data108.pairs, {instancePath:instancePath+"/paired/pairs",parentData:data108,parentDataProperty:"pairs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data108.each !== undefined){
if(!(validate65(data108.each, {instancePath:instancePath+"/paired/each",parentData:data108,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paired",keyword:"type",params:{type: "object"},schema:schema19.properties.paired.type,parentSchema:schema19.properties.paired,data:data108});
errors++;
}
}
if(data.metrics !== undefined){
let data113 = data.metrics;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key31 in data113){
let data114 = data113[key31];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key32 in data114){
if(!(key32 === "worse")){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema19.properties.metrics.additionalProperties,data:data114});
errors++;
}
}
if(data114.worse !== undefined){
let data115 = data114.worse;
if(!((data115 === "up") || (data115 === "down"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/worse",keyword:"enum",params:{allowedValues: schema19.properties.metrics.additionalProperties.properties.worse.enum},schema:schema19.properties.metrics.additionalProperties.properties.worse.enum,parentSchema:schema19.properties.metrics.additionalProperties.properties.worse,data:data115});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},schema:schema19.properties.metrics.additionalProperties.type,parentSchema:schema19.properties.metrics.additionalProperties,data:data114});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"},schema:schema19.properties.metrics.type,parentSchema:schema19.properties.metrics,data:data113});
errors++;
}
}
if(data.slope !== undefined){
let data116 = data.slope;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/slope",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.slope,data:data116});
errors++;
}
for(const key33 in data116){
if(!(validate204(data116[key33], {instancePath:instancePath+"/slope/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data116,parentDataProperty:key33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/slope",keyword:"type",params:{type: "object"},schema:schema19.properties.slope.type,parentSchema:schema19.properties.slope,data:data116});
errors++;
}
}
if(data.watch !== undefined){
let data118 = data.watch;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/watch",keyword:"required",params:{missingProperty: "url"},schema:schema19.properties.watch.required,parentSchema:schema19.properties.watch,data:data118});
errors++;
}
if(data118.series === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/watch",keyword:"required",params:{missingProperty: "series"},schema:schema19.properties.watch.required,parentSchema:schema19.properties.watch,data:data118});
errors++;
}
for(const key34 in data118){
if(!((((key34 === "url") || (key34 === "every")) || (key34 === "series")) || (key34 === "back_within"))){
(vErrors ??= []).push({instancePath:instancePath+"/watch",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema19.properties.watch,data:data118});
errors++;
}
}
if(data118.url !== undefined){
let data119 = data118.url;
if(typeof data119 === "string"){
if(data119.length > 4096){
(vErrors ??= []).push({instancePath:instancePath+"/watch/url",keyword:"maxLength",params:{limit: 4096},schema:4096,parentSchema:schema19.properties.watch.properties.url,data:data119});
errors++;
}
if(data119.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/watch/url",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.watch.properties.url,data:data119});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/watch/url",keyword:"type",params:{type: "string"},schema:schema19.properties.watch.properties.url.type,parentSchema:schema19.properties.watch.properties.url,data:data119});
errors++;
}
}
if(data118.every !== undefined){
if(!(validate65(data118.every, {instancePath:instancePath+"/watch/every",parentData:data118,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data118.series !== undefined){
let data121 = data118.series;
if(Array.isArray(data121)){
if(data121.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/watch/series",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema19.properties.watch.properties.series,data:data121});
errors++;
}
if(data121.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/watch/series",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.watch.properties.series,data:data121});
errors++;
}
const len8 = data121.length;
for(let i8=0; i8<len8; i8++){
let data122 = data121[i8];
const _errs219 = errors;
let valid55 = false;
const _errs220 = errors;
if(!(validate281(data122, {instancePath:instancePath+"/watch/series/" + i8,parentData:data121,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
var _valid2 = _errs220 === errors;
valid55 = valid55 || _valid2;
const _errs221 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/watch/series/" + i8,keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.watch.properties.series.items.anyOf[1].required,parentSchema:schema19.properties.watch.properties.series.items.anyOf[1],data:data122});
errors++;
}
for(const key35 in data122){
if(!(((key35 === "name") || (key35 === "rise")) || (key35 === "back"))){
(vErrors ??= []).push({instancePath:instancePath+"/watch/series/" + i8,keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema19.properties.watch.properties.series.items.anyOf[1],data:data122});
errors++;
}
}
if(data122.name !== undefined){
if(!(validate281(data122.name, {instancePath:instancePath+"/watch/series/" + i8+"/name",parentData:data122,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data122.rise !== undefined){
if(!(validate284(data122.rise, {instancePath:instancePath+"/watch/series/" + i8+"/rise",parentData:data122,parentDataProperty:"rise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data122.back !== undefined){
if(!(validate284(data122.back, {instancePath:instancePath+"/watch/series/" + i8+"/back",parentData:data122,parentDataProperty:"back",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/watch/series/" + i8,keyword:"type",params:{type: "object"},schema:schema19.properties.watch.properties.series.items.anyOf[1].type,parentSchema:schema19.properties.watch.properties.series.items.anyOf[1],data:data122});
errors++;
}
var _valid2 = _errs221 === errors;
valid55 = valid55 || _valid2;
if(!valid55){
(vErrors ??= []).push({instancePath:instancePath+"/watch/series/" + i8,keyword:"anyOf",params:{},schema:schema19.properties.watch.properties.series.items.anyOf,parentSchema:schema19.properties.watch.properties.series.items,data:data122});
errors++;
}
else {
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/watch/series",keyword:"type",params:{type: "array"},schema:schema19.properties.watch.properties.series.type,parentSchema:schema19.properties.watch.properties.series,data:data121});
errors++;
}
}
if(data118.back_within !== undefined){
if(!(validate65(data118.back_within, {instancePath:instancePath+"/watch/back_within",parentData:data118,parentDataProperty:"back_within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/watch",keyword:"type",params:{type: "object"},schema:schema19.properties.watch.type,parentSchema:schema19.properties.watch,data:data118});
errors++;
}
}
if(data.time !== undefined){
let data127 = data.time;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"required",params:{missingProperty: "url"},schema:schema19.properties.time.required,parentSchema:schema19.properties.time,data:data127});
errors++;
}
for(const key36 in data127){
if(!((((key36 === "url") || (key36 === "path")) || (key36 === "unit")) || (key36 === "every"))){
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema19.properties.time,data:data127});
errors++;
}
}
if(data127.url !== undefined){
let data128 = data127.url;
if(typeof data128 === "string"){
if(data128.length > 4096){
(vErrors ??= []).push({instancePath:instancePath+"/time/url",keyword:"maxLength",params:{limit: 4096},schema:4096,parentSchema:schema19.properties.time.properties.url,data:data128});
errors++;
}
if(data128.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/time/url",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.time.properties.url,data:data128});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/time/url",keyword:"type",params:{type: "string"},schema:schema19.properties.time.properties.url.type,parentSchema:schema19.properties.time.properties.url,data:data128});
errors++;
}
}
if(data127.path !== undefined){
if(!(validate61(data127.path, {instancePath:instancePath+"/time/path",parentData:data127,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data127.unit !== undefined){
let data130 = data127.unit;
if(!(((((data130 === "s") || (data130 === "ms")) || (data130 === "us")) || (data130 === "ns")) || (data130 === "iso"))){
(vErrors ??= []).push({instancePath:instancePath+"/time/unit",keyword:"enum",params:{allowedValues: schema19.properties.time.properties.unit.enum},schema:schema19.properties.time.properties.unit.enum,parentSchema:schema19.properties.time.properties.unit,data:data130});
errors++;
}
}
if(data127.every !== undefined){
if(!(validate65(data127.every, {instancePath:instancePath+"/time/every",parentData:data127,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"type",params:{type: "object"},schema:schema19.properties.time.type,parentSchema:schema19.properties.time,data:data127});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
