import type { Role } from '#kit/actor.ts'
import type { FieldValue } from '../../../core/field-value.ts'
import type { SheetFieldName } from '../../../core/sheet-field.ts'

/** What `plans.see-sheet-state` replies, as far as the form needs it. */
export interface SheetState {
  readonly version: number
  readonly fields: readonly {
    readonly field: SheetFieldName
    readonly value: FieldValue
    readonly role: Role | null
    readonly department: string | null
  }[]
  readonly missing: readonly SheetFieldName[]
}

/** What `plans.see-writers` replies, as far as the form needs it. */
export type Writers = readonly {
  readonly role: Role
  readonly department: string | null
  readonly field: SheetFieldName
}[]

export type Saved =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'changed-meanwhile'; readonly theirs: FieldValue }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'no-answer' }

/** Asks what changed since a version; null when the server does not answer. */
export async function askState(district: string, projectId: string, since: number): Promise<SheetState | null> {
  try {
    const answer = await fetch(`/${district}/api/plans/see-sheet-state?projectId=${projectId}&since=${since}`)
    return answer.ok ? ((await answer.json()) as SheetState) : null
  } catch {
    return null
  }
}

/** Asks who is writing in the sheet; nobody when the server does not answer. */
export async function askWriters(district: string, projectId: string): Promise<Writers> {
  try {
    const answer = await fetch(`/${district}/api/plans/see-writers?projectId=${projectId}`)
    return answer.ok ? ((await answer.json()) as { writing: Writers }).writing : []
  } catch {
    return []
  }
}

export interface FieldToSave {
  readonly projectId: string
  readonly department: string | null
  readonly field: SheetFieldName
  readonly base: FieldValue
  readonly value: FieldValue
}

interface Problem {
  readonly title?: string
  readonly refusal?: {
    readonly kind: string
    readonly fields?: readonly { readonly field: string; readonly theirs: FieldValue }[]
  }
}

/** Saves one field; says what stands there when another changed it, and why when it was refused. */
export async function saveField(district: string, change: FieldToSave): Promise<Saved> {
  const { projectId, department, field, base, value } = change
  try {
    const answer = await fetch(`/${district}/api/plans/edit-sheet`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ projectId, department, changes: [{ field, base, value }] }),
    })
    if (answer.ok) return { kind: 'saved', version: ((await answer.json()) as { version: number }).version }
    const { title, refusal } = (await answer.json()) as Problem
    const meanwhile = refusal?.fields?.find((one) => one.field === field)
    if (meanwhile !== undefined) return { kind: 'changed-meanwhile', theirs: meanwhile.theirs }
    return { kind: 'refused', sentence: title ?? '' }
  } catch {
    return { kind: 'no-answer' }
  }
}
