import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sha256 } from './join-bytes.ts'
import { type Manifest, manifestShape } from './manifest.ts'
import { faultOfManifest } from './manifest-faults.ts'
import { textOf } from './signed-note.ts'
import { type Malformed, malformed, readDocument, readJson } from './stored-json.ts'

/** A manifest with eh, the SHA-256 of its bytes, to which everything else of the vote is bound. */
export interface Election {
  readonly manifest: Manifest
  readonly eh: Uint8Array
}

/** Reads a manifest of stored bytes; another version or suite, an unknown member or a rule that does not fit is refused. */
export function readManifest(bytes: Uint8Array): Result<Election, Malformed> {
  const path = 'manifest.json'
  const document = readDocument(path, bytes, manifestShape)
  if (!document.ok) return isOtherSuite(bytes) ? refuse(malformed(path, 'unknown-suite')) : document
  const fault = faultOfManifest(document.value)
  if (fault !== null) return refuse(malformed(path, fault))
  return ok({ manifest: document.value, eh: sha256(bytes) })
}

const named = z.object({ v: z.literal('pbvote/1'), suite: z.object(manifestShape.shape.suite.shape) })

/** Whether bytes are a manifest, but of a version or suite that is not known here. */
function isOtherSuite(bytes: Uint8Array): boolean {
  const value = readJson(textOf(bytes) ?? '')
  return z.object({ v: z.string(), suite: z.unknown() }).safeParse(value).success && !named.safeParse(value).success
}
