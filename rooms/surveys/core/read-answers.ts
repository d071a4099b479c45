import { ok, type Result, refuse } from '#kit/result.ts'
import type { Answer, AnswerProblem, GivenAnswers, GivenOthers } from './answer.ts'
import type { Question, QuestionId, QuestionOf } from './question.ts'

interface Given {
  readonly answers: GivenAnswers
  readonly others: GivenOthers
}

export interface AnswersRefused {
  readonly kind: 'answers-not-right'
  readonly problems: readonly AnswerProblem[]
}

/**
 * Reads the answers to a questionnaire. A question whose condition does not hold is not asked: what was written there
 * is left out. Refuses with every problem at once, one for each question, in the order of the questions.
 */
export function readAnswers(questions: readonly Question[], given: Given): Result<readonly Answer[], AnswersRefused> {
  const answers: Answer[] = []
  const problems: AnswerProblem[] = []
  for (const question of questions) {
    if (!isAsked(question, answers)) continue
    const read = readOne(question, given)
    if (read.ok) answers.push(...read.value)
    else problems.push({ questionId: question.id, least: null, most: null, ...read.refusal })
  }
  return problems.length === 0 ? ok(answers) : refuse({ kind: 'answers-not-right', problems })
}

/** Whether a question is asked of somebody with these answers to the questions before. */
export const isAsked = ({ onlyIf }: Question, answers: readonly Answer[]): boolean =>
  onlyIf.length === 0 ||
  onlyIf.some(({ questionId, option }) =>
    answers.some((answer) => answer.questionId === questionId && answer.part === option),
  )

type Problem = Pick<AnswerProblem, 'problem'> & { readonly least?: number | null; readonly most?: number | null }
type Read = Result<readonly Answer[], Problem>

const longestShort = 300
const longestLong = 4000

function readOne(question: Question, given: Given): Read {
  const own = given.answers[question.id]
  const [text, parts] = typeof own === 'string' ? [own.trim(), {}] : ['', own ?? {}]
  const other = (given.others[question.id] ?? '').trim()
  switch (question.kind) {
    case 'single':
      return readSingle(question, text, other)
    case 'multiple':
      return readMultiple(question, parts, other)
    case 'scale':
      return text === '' ? unanswered(question) : readPlace(question, 0, text)
    case 'ranking':
      return readRanking(question, parts)
    case 'matrix':
      return readMatrix(question, parts)
    case 'number':
      return readNumber(question, text)
    case 'short':
      return readWords(question, text, longestShort)
    case 'long':
      return readWords(question, text, longestLong)
  }
}

const unanswered = ({ required }: Question): Read => (required ? refuse({ problem: 'needed' }) : ok([]))
const answer = (questionId: QuestionId, part: number, value: number | null = null, text: string | null = null) => ({
  ...{ questionId, part, value, text },
})

/** The number of an option, from 1 to so many; 0 is the place of one's own words. Null where it is none of them. */
function optionNo(text: string, listed: number, other: boolean): number | null {
  const no = /^\d{1,2}$/.test(text) ? Number(text) : -1
  return no > listed || no < (other ? 0 : 1) ? null : no
}

function readOther(questionId: QuestionId, words: string): Read {
  if (words === '') return refuse({ problem: 'words-needed' })
  return words.length > longestShort
    ? refuse({ problem: 'too-long', most: longestShort })
    : ok([answer(questionId, 0, null, words)])
}

function readSingle(question: QuestionOf<'single'>, text: string, other: string): Read {
  if (text === '') return unanswered(question)
  const no = optionNo(text, question.options.length, question.other)
  if (no === null) return refuse({ problem: 'not-offered' })
  return no === 0 ? readOther(question.id, other) : ok([answer(question.id, no)])
}

function readMultiple(question: QuestionOf<'multiple'>, parts: Readonly<Record<string, string>>, other: string): Read {
  const ticked = Object.keys(parts).map((part) => optionNo(part, question.options.length, question.other))
  if (ticked.includes(null)) return refuse({ problem: 'not-offered' })
  const chosen = [...new Set(ticked as number[])].toSorted((a, b) => a - b)
  if (chosen.length === 0) return unanswered(question)
  const { least, most } = question
  if (chosen.length < least) return refuse({ problem: 'too-few', least, most })
  if (chosen.length > most) return refuse({ problem: 'too-many', least, most })
  const words = chosen.includes(0) ? readOther(question.id, other) : ok([])
  if (!words.ok) return words
  return ok([...words.value, ...chosen.filter((no) => no > 0).map((no) => answer(question.id, no))])
}

function readPlace(question: QuestionOf<'scale' | 'matrix'>, part: number, text: string): Read {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : -1
  const { from, to } = question
  return value < from || value > to
    ? refuse({ problem: 'not-offered', least: from, most: to })
    : ok([answer(question.id, part, value)])
}

/** Ranks are given from 1 without a gap, each once. */
function readRanking(question: QuestionOf<'ranking'>, parts: Readonly<Record<string, string>>): Read {
  const given = Object.entries(parts).filter(([, rank]) => rank.trim() !== '')
  if (given.length === 0) return unanswered(question)
  const places = given.map(([part, rank]) => ({
    part: optionNo(part, question.options.length, false),
    rank: optionNo(rank.trim(), question.options.length, false),
  }))
  if (places.some(({ part, rank }) => part === null || rank === null)) return refuse({ problem: 'not-offered' })
  if (places.length > question.most) return refuse({ problem: 'too-many', most: question.most })
  const ranks = new Set(places.map(({ rank }) => rank))
  if (ranks.size < places.length || Math.max(...(ranks as Set<number>)) > places.length) {
    return refuse({ problem: 'ranks-not-in-order', most: places.length })
  }
  return ok(places.map(({ part, rank }) => answer(question.id, part as number, rank)))
}

function readMatrix(question: QuestionOf<'matrix'>, parts: Readonly<Record<string, string>>): Read {
  const read: Answer[] = []
  for (const [at] of question.rows.entries()) {
    const text = (parts[String(at + 1)] ?? '').trim()
    if (text === '') continue
    const place = readPlace(question, at + 1, text)
    if (!place.ok) return place
    read.push(...place.value)
  }
  if (read.length === 0) return unanswered(question)
  return question.required && read.length < question.rows.length ? refuse({ problem: 'every-row-needed' }) : ok(read)
}

/** Thousands may be grouped; a decrease is written with a minus sign. */
function readNumber(question: QuestionOf<'number'>, text: string): Read {
  if (text === '') return unanswered(question)
  const plain = text.normalize('NFKC').replaceAll(',', '')
  const { least, most } = question
  if (!/^-?\d{1,15}$/.test(plain)) return refuse({ problem: 'not-a-number', least, most })
  const value = Number(plain)
  return (least !== null && value < least) || (most !== null && value > most)
    ? refuse({ problem: 'out-of-range', least, most })
    : ok([answer(question.id, 0, value)])
}

function readWords(question: QuestionOf<'short' | 'long'>, text: string, longest: number): Read {
  if (text === '') return unanswered(question)
  return text.length > longest
    ? refuse({ problem: 'too-long', most: longest })
    : ok([answer(question.id, 0, null, text)])
}
