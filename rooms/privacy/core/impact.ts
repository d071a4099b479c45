import type { PersonalField } from '#kit/personal.ts'

/** Why an impact assessment is a duty (시행령 제35조), by the number of people in a file. */
export type ImpactDuty = 'sensitive-of-50000' | 'people-1000000' | 'none'

/** Decides whether an impact assessment is a duty: sensitive data of 50,000 people, or any data of a million. */
export function impactDuty(subjects: number | null, fields: readonly PersonalField[]): ImpactDuty {
  const people = subjects ?? 0
  if (people >= 50_000 && fields.some(({ sensitive }) => sensitive)) return 'sensitive-of-50000'
  return people >= 1_000_000 ? 'people-1000000' : 'none'
}

export const impactQuestions = [
  'no-sensitive-data',
  'contact-is-optional',
  'nothing-certain-is-published',
  'only-officers-read',
  'consent-comes-to-an-end',
] as const
export type ImpactQuestion = (typeof impactQuestions)[number]

/** What the sheet asks, and which fields speak against it: none means that it holds. */
export interface ImpactAnswer {
  readonly question: ImpactQuestion
  readonly against: readonly PersonalField[]
}

const officers = ['department-head', 'secretariat', 'auditor', 'administrator', 'operator']

/** Which fields speak against a question of the sheet; every question is answered by declarations alone. */
const speaksAgainst: Readonly<Record<ImpactQuestion, (field: PersonalField) => boolean>> = {
  'no-sensitive-data': ({ sensitive }) => sensitive,
  'contact-is-optional': ({ kind, required }) => kind === 'contact' && required,
  'nothing-certain-is-published': ({ certain, published }) => certain && published,
  'only-officers-read': ({ readers }) => readers.some((role) => !officers.includes(role)),
  'consent-comes-to-an-end': ({ certain, basis, retention }) =>
    certain && basis === 'consent' && retention.kind === 'with-work',
}

/** Fills the impact-assessment sheet from the declarations. */
export const assessImpact = (fields: readonly PersonalField[]): readonly ImpactAnswer[] =>
  impactQuestions.map((question) => ({ question, against: fields.filter(speaksAgainst[question]) }))
