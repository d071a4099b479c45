import { z } from 'zod'
import type { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** A point to be checked before approval (사전검토항목), and the question that an officer answers. */
export const PrecheckItem = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/),
    name: z.string().trim().min(1).max(60),
    question: z.string().trim().min(1).max(300),
  })
  .readonly()
export type PrecheckItem = z.infer<typeof PrecheckItem>

export const PrecheckAnswer = z
  .object({
    itemId: PrecheckItem.unwrap().shape.id,
    /** 해당, 해당없음; null while it is not answered. */
    applies: z.enum(['applies', 'does-not-apply']).nullable().default(null),
    /** 검토내용. */
    note: z.string().trim().min(1).max(2000).nullable().default(null),
  })
  .readonly()
export type PrecheckAnswer = z.infer<typeof PrecheckAnswer>

/** The answers for one subject, of the list as it stood, when they were given, and how often any were kept. */
export interface FilledPrecheck {
  readonly answers: readonly PrecheckAnswer[]
  readonly version: string
  readonly role: string
  readonly at: Instant
  readonly revision: number
}

export const DeclarePrechecksRefusal = z.object({ kind: z.literal('precheck-twice'), itemId: z.string() })
export type DeclarePrechecksRefusal = z.infer<typeof DeclarePrechecksRefusal>

/** Decides whether a list of points can be the district's: each once. */
export function declarePrechecks(
  items: readonly PrecheckItem[],
): Result<readonly PrecheckItem[], DeclarePrechecksRefusal> {
  const twice = items.find((item, at) => items.findIndex(({ id }) => id === item.id) !== at)
  return twice === undefined ? ok(items) : refuse({ kind: 'precheck-twice', itemId: twice.id })
}

export const FillPrecheckRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('precheck-unknown'), itemId: z.string() }),
  z.object({ kind: z.literal('precheck-answered-twice'), itemId: z.string() }),
  z.object({ kind: z.literal('precheck-note-missing'), name: z.string() }),
  z.object({ kind: z.literal('precheck-answered-meanwhile'), basedOn: z.int(), revision: z.int() }),
])
export type FillPrecheckRefusal = z.infer<typeof FillPrecheckRefusal>

/** How often answers of a subject were kept, and on which of these new ones rest; 0 before the first. */
export interface PrecheckState {
  readonly revision: number
  readonly basedOn: number
}

/**
 * Decides whether answers can be kept: resting on the last ones, so that of two people none overwrites the other unseen;
 * each of a point of the list, once; and what applies says what was looked at.
 */
export function fillPrecheck(
  items: readonly PrecheckItem[],
  answers: readonly PrecheckAnswer[],
  { revision, basedOn }: PrecheckState,
): Result<readonly PrecheckAnswer[], FillPrecheckRefusal> {
  if (revision !== basedOn) return refuse({ kind: 'precheck-answered-meanwhile', basedOn, revision })
  for (const [at, { itemId, applies, note }] of answers.entries()) {
    const item = items.find(({ id }) => id === itemId)
    if (item === undefined) return refuse({ kind: 'precheck-unknown', itemId })
    if (answers.findIndex((other) => other.itemId === itemId) !== at) {
      return refuse({ kind: 'precheck-answered-twice', itemId })
    }
    if (applies === 'applies' && note === null) return refuse({ kind: 'precheck-note-missing', name: item.name })
  }
  return ok(answers)
}

/** The points of the list that are not answered yet, in its order. */
export const unanswered = (
  items: readonly PrecheckItem[],
  answers: readonly PrecheckAnswer[],
): readonly PrecheckItem[] =>
  items.filter(({ id }) => (answers.find(({ itemId }) => itemId === id)?.applies ?? null) === null)
