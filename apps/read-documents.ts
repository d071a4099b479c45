import { Worker } from 'node:worker_threads'
import { type AskedDocument, readHere } from '#rooms/documents/adapters/document-reader.ts'
import type { SaidApart } from '#rooms/documents/adapters/read-apart.ts'
import { documentRuleSets } from './document-rule-sets.ts'

/** The program that reads and checks one document after another in a process of its own; `readApart` starts and ends it. */
const read = readHere(documentRuleSets)
const say = (said: SaidApart): void => {
  process.send?.(said)
}

// A reading that never ends hears nothing: a thread beside it sees that the server is gone, and ends both.
new Worker(new URL('./end-with-server.ts', import.meta.url), { workerData: process.ppid }).unref()

process.on('message', async (asked: AskedDocument) => {
  say({ kind: 'begun' })
  try {
    say({ kind: 'read', outcome: await read(asked) })
  } catch (error) {
    say({ kind: 'broken', stack: String(error instanceof Error ? error.stack : error) })
  }
})
