import { parentPort, workerData } from 'node:worker_threads'
import type { SaidByCount } from '#rooms/polling/adapters/count-apart.ts'
import { type ClosedVote, countVote } from '#rooms/polling/core/count-vote.ts'
import { zipBundle } from '#rooms/polling/core/zip-bundle.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'

/** The program that counts one vote in a thread of its own; `countApart` starts and ends it. */
const say = (said: SaidByCount): void => parentPort?.postMessage(said)

const { files, sums, ...counted } = countVote(workerData as ClosedVote, nativePrimitives())
parentPort?.once('message', (note: string) => say({ kind: 'zipped', zip: zipBundle(files, note) }))
say({ kind: 'counted', counted, sums })
