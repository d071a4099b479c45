import type { ZodType } from 'zod'
import { canonicalJson } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { textOf } from './signed-note.ts'

/** Why stored bytes are not what they should be: where, and in a sentence for people. */
export interface Malformed {
  readonly path: string
  readonly reason: string
}

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
  if (value === undefined) return refuse({ path, reason: 'JSON이 아닙니다. / It is not JSON.' })
  const parsed = shape.safeParse(value)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    const where = first?.path.join('.') ?? ''
    return refuse({
      path,
      reason: `모양이 다릅니다. / It has not the shape asked for: ${where} ${first?.message ?? ''}`,
    })
  }
  if (writeCanonical(value) !== text) return refuse({ path, reason: '정규형이 아닙니다. / It is not canonical.' })
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
  return text === null
    ? refuse({ path, reason: 'UTF-8이 아닙니다. / It is not UTF-8.' })
    : readCanonical(path, text, shape)
}
