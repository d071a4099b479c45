import { parentPort } from 'node:worker_threads'
import type { LineFound } from '#rooms/box/core/check-line.ts'
import { checkHere } from './check-here.ts'
import type { LinesToCheck } from './check-in-threads.ts'

/** A thread that checks the lines it is sent, and answers with what it found in each. A manifest comes once, by a number. */
const check = checkHere()
const manifests = new Map<number, string>()

parentPort?.on('message', async ({ manifest, lines }: LinesToCheck) => {
  if (manifest.text !== null) manifests.set(manifest.number, manifest.text)
  const text = manifests.get(manifest.number) ?? ''
  const found: LineFound[] = []
  try {
    for (const line of lines) found.push(await check(text, line))
  } catch (error) {
    // Lines without an answer have failed.
    console.error(error instanceof Error ? error.stack : 'unknown')
  }
  parentPort?.postMessage(found)
})
