import { Worker } from 'node:worker_threads'
import type { BundleFacts } from '../core/vote/bundle-facts.ts'

/** So many bundles are remembered: a bundle never changes, and who reads a paper often takes it as a file as well. */
const mostKept = 8

/**
 * Audits the bundle of a vote in a thread of its own, so that a hundred thousand ballots do not hold up the server; `program`
 * is the module that does it. What was found of a bundle is remembered by its hash.
 */
export function auditApart(program: URL): (sha256: string, zip: Uint8Array) => Promise<BundleFacts> {
  const kept = new Map<string, Promise<BundleFacts>>()
  return (sha256, zip) => {
    const known = kept.get(sha256)
    if (known !== undefined) return known
    const found = inThread(program, zip)
    kept.set(sha256, found)
    found.catch(() => kept.delete(sha256))
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return found
  }
}

const inThread = (program: URL, zip: Uint8Array): Promise<BundleFacts> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: zip })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`The audit ended with ${code} before it was done.`)))
  })
