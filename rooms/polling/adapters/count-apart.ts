import { Worker } from 'node:worker_threads'
import { ok, type Result } from '#kit/result.ts'
import type { ClosedVote, CountedVote } from '../core/count-vote.ts'

type Counted = Pick<CountedVote, 'result' | 'explained'>

/** What the thread that counts says: what is to be signed, and then the whole bundle. */
export type SaidByCount =
  | { readonly kind: 'counted'; readonly counted: Counted; readonly sums: string }
  | { readonly kind: 'zipped'; readonly zip: Uint8Array }

/**
 * Counts a closed vote in a thread of its own, so that a hundred thousand ballots do not hold up the server; `program` is the
 * module that does it. In the middle the sums go out to be signed; where nobody signs them, the thread is ended.
 */
export const countApart =
  (program: URL) =>
  <Refusal>(
    closed: ClosedVote,
    sign: (sums: string) => Promise<Result<{ readonly note: string }, Refusal>>,
  ): Promise<Result<Counted & { readonly zip: Uint8Array }, Refusal>> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(program, { workerData: closed })
      let counted: Counted | null = null
      const end = (done: () => void): void => {
        thread.removeAllListeners()
        void thread.terminate()
        done()
      }
      thread.on('error', (error) => end(() => reject(error)))
      thread.on('exit', (code) => end(() => reject(new Error(`The count ended with ${code} before it was done.`))))
      thread.on('message', (said: SaidByCount) => {
        if (said.kind === 'zipped') {
          const done = counted
          if (done !== null) end(() => resolve(ok({ ...done, zip: said.zip })))
          return
        }
        counted = said.counted
        sign(said.sums).then(
          (signed) => {
            if (signed.ok) thread.postMessage(signed.value.note)
            else end(() => resolve(signed))
          },
          (error) => end(() => reject(error)),
        )
      })
    })
