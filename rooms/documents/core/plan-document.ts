import type { Extracted, Field } from './extracted.ts'
import { tablesOfPlan } from './plan-tables.ts'

/** Whether a text is JSON of something: it begins as an object or a list. */
export const looksLikePlan = (text: string): boolean => /^\s*[[{]/.test(text)

/** So deep a plan may be, and so much may stand in it; JSON beyond that is no plan. */
const maxDepth = 40
const maxFields = 200_000

/** The path of a field as programs write it: "projects[3].budgetLines[0].formulaText". */
export const fieldPath = (parent: string, key: string | number): string => {
  if (typeof key === 'number') return `${parent}[${key}]`
  return parent === '' ? key : `${parent}.${key}`
}

/** What a program took out of the texts of a plan, beside them: it is no text of its own. */
const derived: ReadonlySet<string> = new Set(['factors'])

interface ReadField extends Field {
  /** Whether it is a text that somebody wrote. */
  readonly written: boolean
}

function* fieldsOf(value: unknown, path: string, depth: number, written: boolean): Generator<ReadField> {
  if (typeof value === 'string' || typeof value === 'number') {
    yield { text: String(value), place: { kind: 'field', path }, written: written && typeof value === 'string' }
  } else if (typeof value === 'object' && value !== null && depth < maxDepth) {
    const fields: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value)
    for (const [key, inner] of fields) {
      yield* fieldsOf(inner, fieldPath(path, key), depth + 1, written && !derived.has(String(key)))
    }
  }
}

const pieceOf = ({ text, place }: ReadField): Field => ({ text, place })

/**
 * Reads a plan in JSON: every text is a piece with the path of its field, and cost lines, subtotals and totals stand in
 * tables besides. Null when the text is no JSON, or no plan could hold so much.
 */
export function readPlan(name: string, text: string): Extracted | null {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return null
  const all: ReadField[] = []
  for (const field of fieldsOf(value, '', 0, true)) {
    all.push(field)
    if (all.length > maxFields) return null
  }
  return {
    name,
    format: 'plan',
    pieces: all.filter(({ written }) => written).map(pieceOf),
    tables: tablesOfPlan(value),
    fields: all.map(pieceOf),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
