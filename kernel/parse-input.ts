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
    issues: parsed.error.issues.map((issue) => problemOf(issue, input)),
  })
}

/** What is wrong at one field, with the two things that a person must hear plainly: nothing there, an end too early. */
function problemOf(issue: z.core.$ZodIssue, input: unknown): { path: string; code: string; expected?: string } {
  const path = issue.path.map(String)
  const given = valueAt(input, issue.path)
  const needsText = issue.code === 'invalid_type' || (issue.code === 'too_small' && issue.origin === 'string')
  if (needsText && (given === undefined || given === null || given === '')) {
    return { path: path.join('.'), code: 'missing', ...expectation(issue) }
  }
  if (issue.code === 'custom' && endsBeforeItBegins(given)) {
    return { path: [...path, 'to'].join('.'), code: 'ends_before_it_begins' }
  }
  return { path: path.join('.'), code: issue.code ?? 'custom', ...expectation(issue) }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (Reflect.get(at, key) as unknown) : undefined),
    input,
  )

function endsBeforeItBegins(given: unknown): boolean {
  const [from, to] = [valueAt(given, ['from']), valueAt(given, ['to'])]
  return typeof from === 'string' && typeof to === 'string' && to < from
}

function expectation(issue: z.core.$ZodIssue): { expected?: string } {
  if (issue.code === 'invalid_type') return { expected: issue.expected }
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String).join(' | ') }
  if (issue.code === 'invalid_format') return { expected: issue.format }
  if (issue.code === 'too_small') {
    return { expected: `${issue.inclusive === false ? '>' : '>='} ${issue.minimum}${unitOf(issue.origin)}` }
  }
  if (issue.code === 'too_big') {
    return { expected: `${issue.inclusive === false ? '<' : '<='} ${issue.maximum}${unitOf(issue.origin)}` }
  }
  return {}
}

const unitOf = (origin: string): string =>
  origin === 'string' ? ' characters' : origin === 'array' || origin === 'set' ? ' entries' : ''

/** The paths of texts that no database keeps and no hash is made of: with a NUL, or with half a character. */
function unstorableTexts(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => unstorableTexts(member, [...path, key]))
}
