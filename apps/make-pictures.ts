import { Worker } from 'node:worker_threads'
import type { Result } from '#kit/result.ts'
import { type AskedPicture, type MadePicture, makePictureHere } from '#rooms/documents/adapters/make-picture.ts'
import type { SaidApart } from '#rooms/documents/adapters/read-apart.ts'
import type { FileRefused } from '#rooms/documents/core/file-refused.ts'

/** The program that makes one picture after another anew in a process of its own; `makePicturesApart` starts and ends it. */
const say = (said: SaidApart<Result<MadePicture, FileRefused>>): void => {
  process.send?.(said)
}

// A decoding that never ends hears nothing: a thread beside it sees that the server is gone, and ends both.
new Worker(new URL('./end-with-server.ts', import.meta.url), { workerData: process.ppid }).unref()

process.on('message', async (asked: AskedPicture) => {
  say({ kind: 'begun' })
  try {
    say({ kind: 'read', outcome: await makePictureHere(asked) })
  } catch (error) {
    say({ kind: 'broken', stack: String(error instanceof Error ? error.stack : error) })
  }
})
