import { parentPort, workerData } from 'node:worker_threads'
import { type BundleFacts, bundleCounts } from '#rooms/reports/core/vote/bundle-facts.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { unzipBundle } from '#rooms/voting/core/protocol/unzip-bundle.ts'
import { verifyBundle } from '#rooms/voting/core/protocol/verify-bundle.ts'

/** The program that audits one bundle in a thread of its own; `auditApart` starts it. Nobody's receipt is asked for. */
const files = unzipBundle(workerData as Uint8Array) ?? new Map()
const { checks, malformed } = verifyBundle(
  files,
  { leaf: null, receipt: null, promise: null, heads: [], witnesses: [] },
  nativePrimitives(),
)
const facts: BundleFacts = { counts: bundleCounts(files), checks, malformed }
parentPort?.postMessage(facts)
