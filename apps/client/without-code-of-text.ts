// What is parsed in the browser is parsed as written: to make code out of text, faster, is what no page allows.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
