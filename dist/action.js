import{Br as runAction}from"./action-start.js";
// src/action.ts
const stop=new AbortController;for(const signal of[`SIGINT`,`SIGTERM`,`SIGHUP`])process.on(signal,()=>stop.abort(signal));const{env,stdout,stderr}=process;await runAction({env,stdout,stderr,signal:stop.signal});export{};
