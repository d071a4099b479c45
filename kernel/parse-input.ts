import type { z } from 'zod'
import type { HouseRefusal } from '#kit/contract.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** Parses an input by its contract; a refusal names each field by its dotted path and what was expected there. */
export function parseInput(schema: z.ZodType, input: unknown): Result<unknown, HouseRefusal> {
  const unstorable = unstorableTexts(input, [])
  if (unstorable.length > 0) {
    return refuse({ kind: 'invalid-input', issues: unstorable.map((path) => ({ path, code: 'unstorable_text' })) })
  }
  const parsed = schema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  return refuse({
    kind: 'invalid-input',
    issues: parsed.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      code: issue.code ?? 'custom',
      ...expectation(issue),
    })),
  })
}

function expectation(issue: z.core.$ZodIssue): { expected?: string } {
  if (issue.code === 'invalid_type') return { expected: issue.expected }
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String).join(' | ') }
  if (issue.code === 'invalid_format') return { expected: issue.format }
  if (issue.code === 'too_small') return { expected: `>= ${String(issue.minimum)}` }
  if (issue.code === 'too_big') return { expected: `<= ${String(issue.maximum)}` }
  return {}
}

/** The paths of texts that no database keeps and no hash is made of: with a NUL, or with half a character. */
function unstorableTexts(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => unstorableTexts(member, [...path, key]))
}
