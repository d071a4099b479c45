import { z } from 'zod'
import { idOf } from '#kit/id.ts'

export const QuestionId = idOf('QuestionId')
export type QuestionId = z.infer<typeof QuestionId>

/** What a question asks for: one or several of a list, a place on a scale, an order, a number, words, a scale for each row. */
export const questionKinds = ['single', 'multiple', 'scale', 'ranking', 'matrix', 'number', 'short', 'long'] as const
export const QuestionKind = z.enum(questionKinds)
export type QuestionKind = z.infer<typeof QuestionKind>

/** One choice of an earlier question, by the number of the option, from 1. */
export const Choice = z.object({ questionId: QuestionId, option: z.int().min(1).max(50) }).readonly()
export type Choice = z.infer<typeof Choice>

const line = z.string().min(1).max(300)
const asked = {
  id: QuestionId,
  text: z.string().min(1).max(500),
  hint: z.string().min(1).max(500).nullable(),
  required: z.boolean(),
  /** It is asked only of those who chose one of these; of everybody where there is none. */
  onlyIf: z.array(Choice).max(50).readonly(),
}
const options = z.array(line).min(2).max(50).readonly()
const scale = {
  from: z.int().min(0).max(1),
  to: z.int().min(2).max(10),
  low: z.string().min(1).max(60).nullable(),
  high: z.string().min(1).max(60).nullable(),
}

export const Question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single'), ...asked, options, other: z.boolean() }).readonly(),
  z
    .object({ kind: z.literal('multiple'), ...asked, options, other: z.boolean(), least: z.int(), most: z.int() })
    .readonly(),
  z.object({ kind: z.literal('scale'), ...asked, ...scale }).readonly(),
  /** The first so many (`most`) of the list, in order. */
  z.object({ kind: z.literal('ranking'), ...asked, options, most: z.int() }).readonly(),
  z.object({ kind: z.literal('matrix'), ...asked, rows: z.array(line).min(1).max(30).readonly(), ...scale }).readonly(),
  z
    .object({
      ...{ kind: z.literal('number'), ...asked, least: z.int().nullable(), most: z.int().nullable() },
      unit: z.string().min(1).max(20).nullable(),
    })
    .readonly(),
  z.object({ kind: z.literal('short'), ...asked }).readonly(),
  z.object({ kind: z.literal('long'), ...asked }).readonly(),
])
export type Question = z.infer<typeof Question>
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>

/** The list from which a question lets people choose; none where it has none. */
export const optionsOf = (question: Question): readonly string[] =>
  'options' in question ? question.options : 'rows' in question ? question.rows : []

/** The values of a scale, from the lowest to the highest. */
export const scaleValues = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** A place on a scale as it is read: its number, at the two ends with their words. */
export function placeLabel(question: Question, value: number): string {
  if (question.kind !== 'scale' && question.kind !== 'matrix') return String(value)
  const end = value === question.from ? question.low : value === question.to ? question.high : null
  return end === null ? String(value) : `${value} (${end})`
}
