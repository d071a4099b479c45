import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Choice, Question, type QuestionId, type QuestionKind } from './question.ts'

/** A question as it is typed: its list one to a line, and the numbers that its kind needs. */
export interface TypedQuestion {
  readonly id: QuestionId
  readonly kind: QuestionKind
  readonly text: string
  readonly hint: string | null
  readonly required: boolean
  readonly lines: string
  readonly other: boolean
  readonly least: number | null
  readonly most: number | null
  readonly from: number
  readonly to: number
  readonly low: string | null
  readonly high: string | null
  readonly unit: string | null
  readonly onlyIf: readonly Choice[]
}

export const WriteQuestionRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list-too-short'), needed: z.int() }),
  z.object({ kind: z.literal('list-too-long'), allowed: z.int() }),
  z.object({ kind: z.literal('line-too-long'), line: z.string() }),
  z.object({ kind: z.literal('line-twice'), line: z.string() }),
  z.object({ kind: z.literal('most-below-least') }),
  z.object({ kind: z.literal('more-than-the-list'), listed: z.int() }),
  z.object({ kind: z.literal('scale-out-of-range') }),
  z.object({ kind: z.literal('condition-not-before') }),
])
export type WriteQuestionRefusal = z.infer<typeof WriteQuestionRefusal>

const longest = 300

/**
 * Makes a question of what was typed. Lists have two lines or more (rows one), each once; of several choices or of an
 * order no more are asked than are listed; a scale runs from 0 or 1 to at most 10; a condition names an option of a
 * question that comes before. Refuses with the first of these that does not hold.
 */
export function writeQuestion(
  typed: TypedQuestion,
  before: readonly Question[],
): Result<Question, WriteQuestionRefusal> {
  const list = readLines(typed)
  if (!list.ok) return list
  const limits = readLimits(typed, list.value.length)
  if (!limits.ok) return limits
  const scaled = typed.kind === 'scale' || typed.kind === 'matrix'
  if (scaled && (typed.from < 0 || typed.from > 1 || typed.to < 2 || typed.to > 10)) {
    return refuse({ kind: 'scale-out-of-range' })
  }
  if (!typed.onlyIf.every((choice) => standsBefore(choice, before))) return refuse({ kind: 'condition-not-before' })
  const { kind, id, text, hint, required, onlyIf, other, from, to, low, high, unit } = typed
  const all = { kind, id, text, hint, required, onlyIf, other, from, to, low, high, unit, ...limits.value }
  return ok(Question.parse({ ...all, options: list.value, rows: list.value }))
}

const fewest: Readonly<Partial<Record<QuestionKind, number>>> = { single: 2, multiple: 2, ranking: 2, matrix: 1 }

function readLines({ kind, lines }: TypedQuestion): Result<readonly string[], WriteQuestionRefusal> {
  const needed = fewest[kind]
  if (needed === undefined) return ok([])
  const list = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const allowed = kind === 'matrix' ? 30 : 50
  if (list.length < needed) return refuse({ kind: 'list-too-short', needed })
  if (list.length > allowed) return refuse({ kind: 'list-too-long', allowed })
  const long = list.find((line) => line.length > longest)
  if (long !== undefined) return refuse({ kind: 'line-too-long', line: long.slice(0, 40) })
  const twice = list.find((line, at) => list.indexOf(line) !== at)
  return twice === undefined ? ok(list) : refuse({ kind: 'line-twice', line: twice })
}

interface Limits {
  readonly least: number | null
  readonly most: number | null
}

/** How few and how many may be chosen; of a number, how small and how large it may be. */
function readLimits(
  { kind, least, most, required }: TypedQuestion,
  listed: number,
): Result<Limits, WriteQuestionRefusal> {
  if (kind === 'number') {
    return least !== null && most !== null && most < least ? refuse({ kind: 'most-below-least' }) : ok({ least, most })
  }
  if (kind !== 'multiple' && kind !== 'ranking') return ok({ least: null, most: null })
  const [fewestChosen, mostChosen] = [
    least ?? (required ? 1 : 0),
    most ?? (kind === 'ranking' ? Math.min(3, listed) : listed),
  ]
  if (mostChosen > listed) return refuse({ kind: 'more-than-the-list', listed })
  if (mostChosen < Math.max(1, fewestChosen)) return refuse({ kind: 'most-below-least' })
  return ok({ least: fewestChosen, most: mostChosen })
}

const standsBefore = ({ questionId, option }: Choice, before: readonly Question[]): boolean =>
  before.some(
    (question) =>
      question.id === questionId &&
      (question.kind === 'single' || question.kind === 'multiple') &&
      option <= question.options.length,
  )
