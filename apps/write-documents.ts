import { Worker } from 'node:worker_threads'
import type { Result } from '#kit/result.ts'
import { type AskedWriting, writeHere } from '#rooms/documents/adapters/document-writing.ts'
import type { SaidApart } from '#rooms/documents/adapters/read-apart.ts'
import type { WrittenDocument } from '#rooms/documents/core/model/document-writer.ts'
import type { Unwritable } from '#rooms/documents/core/unwritable.ts'
import { documentWriters } from './document-writers.ts'

/** The program that writes one document after another in a process of its own; `writeApart` starts and ends it. */
const write = writeHere(documentWriters)
const say = (said: SaidApart<Result<WrittenDocument, Unwritable>>): void => {
  process.send?.(said)
}

// Setting a PDF is native and hears nothing meanwhile: threads beside it see that the server is gone or the memory too much.
new Worker(new URL('./end-with-server.ts', import.meta.url), { workerData: process.ppid }).unref()
new Worker(new URL('./end-over-memory.ts', import.meta.url), { workerData: 1536 }).unref()

process.on('message', async (asked: AskedWriting) => {
  say({ kind: 'begun' })
  try {
    say({ kind: 'read', outcome: await write(asked) })
  } catch (error) {
    say({ kind: 'broken', stack: String(error instanceof Error ? error.stack : error) })
  }
})
