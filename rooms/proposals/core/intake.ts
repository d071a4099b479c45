import { z } from 'zod'
import { addMonths, LocalDate } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { guessMapping, type Headings, headingRow, textOf } from '#kit/mapped-columns.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { readContact } from '#rooms/identity/core/contact.ts'
import type { Dong, DongId } from '#rooms/organization/core/dong.ts'
import { ProposalWords, Track } from './proposal.ts'

/** How somebody gave a proposal to the office: on paper, at a visit to them (찾아가는), by telephone. */
export const intakeWays = ['paper', 'visit', 'telephone'] as const
export const IntakeWay = z.enum(intakeWays)
export type IntakeWay = z.infer<typeof IntakeWay>

/** How somebody agreed that the contact is kept: with a signature, or by word of mouth that the officer noted. */
export const consents = ['signed', 'spoken'] as const
export const Consent = z.enum(consents)
export type Consent = z.infer<typeof Consent>

/** How and when somebody gave a proposal, and how they agreed that their contact is kept; null where nobody was asked. */
export const cameFields = {
  way: IntakeWay,
  receivedOn: LocalDate,
  consent: Consent.nullable().default(null),
  consentedOn: LocalDate.nullable().default(null),
  track: Track.default('suggestion'),
} as const
export const Came = z.strictObject(cameFields).readonly()
export type Came = z.infer<typeof Came>

/** For how long a contact is kept: a year, in which every track ends. */
const contactMonths = 12

/** The day after which a contact that was given with a proposal is destroyed. */
export const destroyContactAfter = (receivedOn: LocalDate): LocalDate => addMonths(receivedOn, contactMonths)

/** How many proposals are taken in at once. */
export const mostTakenIn = 500

/** The headings of the sheet in which officers write down what people tell them. */
export const intakeHeadings = {
  title: ['제목', '제안명', '제안제목', '의견제목'],
  place: ['어디', '위치', '장소', '곳'],
  problem: ['무엇이불편한지', '불편한점', '현황', '문제점', '내용', '제안내용'],
  wish: ['어떻게하면좋을지', '바라는점', '개선방안', '개선안', '요청사항'],
  dong: ['동', '동명', '거주동'],
  contact: ['전화번호', '휴대전화', '휴대폰', '연락처', '전화'],
} as const satisfies Headings<string>
export type IntakeField = keyof typeof intakeHeadings
export const intakeFields = Object.keys(intakeHeadings) as readonly IntakeField[]

const cell = z.string().trim().max(4000).default('')
export const IntakeRow = z
  .object({
    ...{ row: z.int().min(1), title: cell, place: cell, problem: cell, wish: cell, dong: cell, contact: cell },
    /** Of a row that came otherwise than those it was given with. */
    came: Came.exactOptional(),
  })
  .readonly()
export type IntakeRow = z.infer<typeof IntakeRow>

/** Reads what was pasted: the columns by their headings, or in their usual order where there are none. */
export function readIntake(table: readonly (readonly string[])[]): readonly IntakeRow[] {
  const headings = headingRow(intakeHeadings, table)
  const guessed = guessMapping(intakeHeadings, table[headings] ?? [])
  const headed = Object.keys(guessed).length >= 2
  const mapping = headed ? guessed : Object.fromEntries(intakeFields.map((field, at) => [field, at]))
  return table.flatMap((cells, at) => {
    if ((headed && at <= headings) || cells.every((text) => text.trim() === '')) return []
    const words = intakeFields.map((field) => [field, textOf(cells, mapping, field).slice(0, 4000)])
    return [IntakeRow.parse({ row: at + 1, ...Object.fromEntries(words) })]
  })
}

export const intakeProblems = [
  'missing',
  'too-long',
  'dong-unknown',
  'contact-unreadable',
  'contact-without-consent',
] as const
export const IntakeProblem = z.enum(intakeProblems)
export type IntakeProblem = z.infer<typeof IntakeProblem>

/** A cell that does not fit: its row among those given (from 0) and in the sheet, and what stands there. */
export const UnfitIntakeCell = z
  .object({
    at: z.int(),
    row: z.int(),
    column: z.enum(['title', 'place', 'problem', 'wish', 'dong', 'contact']),
    problem: IntakeProblem,
    written: z.string(),
  })
  .readonly()
export type UnfitIntakeCell = z.infer<typeof UnfitIntakeCell>

export const IntakeRefusal = z.object({
  kind: z.literal('intake-does-not-fit'),
  cells: z.array(UnfitIntakeCell).readonly(),
})
export type IntakeRefusal = z.infer<typeof IntakeRefusal>

export const RoundRefusal = z.object({ kind: z.enum(['received-later', 'consent-day-missing']) })
export type RoundRefusal = z.infer<typeof RoundRefusal>

/** Decides whether proposals may be taken in as of a day: what was received by then, and of a consent its day is known. */
export function checkRound(
  { receivedOn, consent, consentedOn }: Pick<Came, 'receivedOn' | 'consent' | 'consentedOn'>,
  on: LocalDate,
): Result<null, RoundRefusal> {
  if (receivedOn > on) return refuse({ kind: 'received-later' })
  return consent !== null && consentedOn === null ? refuse({ kind: 'consent-day-missing' }) : ok(null)
}

/** A proposal as it is taken in. */
export interface TakenIn {
  readonly words: ProposalWords
  readonly dongId: DongId | null
  /** A mobile number or mail address in its one way of writing. */
  readonly contact: string | null
}

/**
 * Decides what rows are taken in: all, or none, and then each cell that does not fit is named. A contact is kept only of
 * whoever agreed to that (개인정보 보호법 제15조).
 */
export function fitIntake(
  rows: readonly IntakeRow[],
  { consent, dongs }: { readonly consent: Consent | null; readonly dongs: readonly Dong[] },
): Result<readonly TakenIn[], IntakeRefusal> {
  const cells: UnfitIntakeCell[] = []
  const taken = rows.flatMap((row, at): readonly TakenIn[] => {
    const unfit = (column: IntakeField, problem: IntakeProblem) =>
      cells.push({ at, row: row.row, column, problem, written: row[column].slice(0, 2000) })
    const { title, place, problem, wish } = row
    for (const [column, text] of Object.entries({ title, place, problem, wish }) as [keyof ProposalWords, string][]) {
      if (text === '') unfit(column, 'missing')
      else if (!ProposalWords.unwrap().shape[column].safeParse(text).success) unfit(column, 'too-long')
    }
    const dong = dongs.find(({ name }) => normaliseName(name) === normaliseName(row.dong))
    if (row.dong !== '' && dong === undefined) unfit('dong', 'dong-unknown')
    const contact = row.contact === '' ? null : readContact(row.contact)
    if (contact?.ok === false) unfit('contact', 'contact-unreadable')
    else if (contact !== null && (row.came === undefined ? consent : row.came.consent) === null)
      unfit('contact', 'contact-without-consent')
    const address = contact?.ok === true ? contact.value.address : null
    return [{ words: { title, place, problem, wish }, dongId: dong?.id ?? null, contact: address }]
  })
  return cells.length === 0 ? ok(taken) : refuse({ kind: 'intake-does-not-fit', cells })
}
