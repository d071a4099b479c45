import type { ZodType } from 'zod'
import { canonicalJson } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ManifestFault } from './manifest-faults.ts'
import { textOf } from './stored-text.ts'

/** Why stored bytes are not what they should be. */
export type Problem =
  | 'missing'
  | 'cut-off'
  | 'not-utf8'
  | 'not-json'
  | 'not-canonical'
  | 'other-shape'
  | 'other-name'
  | 'no-checkpoint'
  | 'no-receipt'
  | 'no-sums'
  | 'no-zip'
  | 'unknown-suite'
  | ManifestFault

/** A file that cannot be read as what it should be, and where in it (a member, or nothing). */
export interface Malformed {
  readonly path: string
  readonly problem: Problem
  readonly at: string
}
export const malformed = (path: string, problem: Problem, at = ''): Malformed => ({ path, problem, at })

/** The value of a JSON text, or undefined when it is none; null is a value. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads one canonical JSON text (RFC 8785) of a shape; refuses what is not JSON, has members that the shape does not know,
 * or was not written as it would be written again.
 */
export function readCanonical<Value>(path: string, text: string, shape: ZodType<Value>): Result<Value, Malformed> {
  const value = readJson(text)
  if (value === undefined) return refuse(malformed(path, 'not-json'))
  const parsed = shape.safeParse(value)
  if (!parsed.success) {
    return refuse(malformed(path, 'other-shape', parsed.error.issues[0]?.path.join('.')))
  }
  if (writeCanonical(value) !== text) return refuse(malformed(path, 'not-canonical'))
  return ok(parsed.data)
}

/** The canonical text of a value, or null when it has none (fractions, lone surrogates). */
function writeCanonical(value: unknown): string | null {
  try {
    return canonicalJson(value)
  } catch {
    return null
  }
}

/** Reads a document of stored bytes in the same way. */
export function readDocument<Value>(path: string, bytes: Uint8Array, shape: ZodType<Value>): Result<Value, Malformed> {
  const text = textOf(bytes)
  return text === null ? refuse(malformed(path, 'not-utf8')) : readCanonical(path, text, shape)
}
