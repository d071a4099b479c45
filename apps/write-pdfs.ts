import { Worker } from 'node:worker_threads'
import type { Result } from '#kit/result.ts'
import type { SaidApart } from '#rooms/documents/adapters/read-apart.ts'
import {
  type AskedPdf,
  type NotOnThisMachine,
  type WrittenPdf,
  writePdfHere,
} from '#rooms/documents/adapters/typst/write-pdf.ts'

/** The program that sets one document after another as PDF in a process of its own; `writePdfApart` starts and ends it. */
const say = (said: SaidApart<Result<WrittenPdf, NotOnThisMachine>>): void => {
  process.send?.(said)
}

// Setting is native and hears nothing meanwhile: threads beside it see that the server is gone or the memory too much.
new Worker(new URL('./end-with-server.ts', import.meta.url), { workerData: process.ppid }).unref()
new Worker(new URL('./end-over-memory.ts', import.meta.url), { workerData: 1536 }).unref()

process.on('message', async (asked: AskedPdf) => {
  say({ kind: 'begun' })
  try {
    say({ kind: 'read', outcome: await writePdfHere(asked) })
  } catch (error) {
    say({ kind: 'broken', stack: String(error instanceof Error ? error.stack : error) })
  }
})
