import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Snapshot, VersionKind } from './plan-version.ts'
import { sheetFields } from './sheet-field.ts'
import { valueOfField } from './sheet-values.ts'

/** What looks like a person's own data: a resident number, a phone, a mail address, an account, a name with its title. */
export const personalKinds = ['resident-number', 'phone', 'mail', 'account', 'name'] as const
export type PersonalKind = (typeof personalKinds)[number]

const shapes: readonly (readonly [PersonalKind, RegExp])[] = [
  ['resident-number', /(?<![0-9])\d{6}\s?-\s?[1-8]\d{6}(?![0-9])/g],
  ['phone', /(?<![0-9])01[016789][-.\s]?\d{3,4}[-.\s]?\d{4}(?![0-9])/g],
  ['mail', /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g],
  ['account', /(?<![0-9-])\d{3,6}-\d{2,6}-\d{5,8}(?:-\d{1,3})?(?![0-9-])/g],
  ['name', /(?<![가-힣])(?:성명|이름|연락처|담당자|대표자|강사)\s?[:：]\s?[가-힣]{2,4}(?![가-힣])/g],
]

/** One piece of personal data in a text: what it is, and the words of it. */
export interface PersonalPiece {
  readonly kind: PersonalKind
  readonly text: string
}

/** Finds what looks like a person's own data in a text that is to be published. */
export const personalPieces = (text: string): readonly PersonalPiece[] =>
  shapes.flatMap(([kind, shape]) => [...text.matchAll(shape)].map(([found]) => ({ kind, text: found })))

/** A text with every such piece masked; the words before a name stay, so that the line can still be read. */
export const masked = (text: string): string =>
  shapes.reduce(
    (rest, [kind, shape]) =>
      rest.replaceAll(shape, (found) => (kind === 'name' ? found.replace(/[가-힣]+$/, '○○○') : '○○○')),
    text,
  )

/** Where in a plan such a piece stands: a chapter, or a field of a project's sheet, or its cost lines. */
export interface PersonalPlace {
  readonly id: string
  readonly title: string
  readonly field: string
  readonly kind: PersonalKind
}

/** Finds all that looks like personal data in a plan, by place and kind, without repeating the data itself. */
export function personalPlaces({ sections, sheets, lines }: Snapshot): readonly PersonalPlace[] {
  const places = (id: string, title: string, field: string, text: string): readonly PersonalPlace[] =>
    personalPieces(text).map(({ kind }) => ({ id, title, field, kind }))
  return [
    ...sections.flatMap(({ id, heading, body }) => places(id, heading, 'body', `${heading}\n${body}`)),
    ...sheets.flatMap((sheet) => [
      ...sheetFields.flatMap((field) => places(sheet.id, sheet.title, field, textOf(valueOfField(sheet, field)))),
      ...lines
        .filter((line) => line.projectId === sheet.id)
        .flatMap((line) => places(sheet.id, sheet.title, 'lines', `${line.label}\n${line.formulaText}`)),
    ]),
  ]
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.values(value as object)
        .map(textOf)
        .join('\n')

/** A snapshot with every piece of personal data in its texts masked; ids and numbers stay. */
export const maskedSnapshot = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sections: snapshot.sections.map((section) => ({
    ...section,
    heading: masked(section.heading),
    body: masked(section.body),
  })),
  sheets: snapshot.sheets.map((sheet) => maskedTexts(sheet)),
  lines: snapshot.lines.map((line) => ({ ...line, label: masked(line.label), formulaText: masked(line.formulaText) })),
})

const isId = (key: string): boolean => key === 'id' || key.endsWith('Id')

/** Masks every text within a value but its ids; dates are shaped like none of the pieces that are looked for. */
function maskedTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return masked(value) as Value
  if (Array.isArray(value)) return value.map((entry) => maskedTexts(entry)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, isId(key) ? member : maskedTexts(member)]),
  ) as Value
}

export const PersonalLeft = z.object({
  kind: z.literal('personal-data-left'),
  places: z.array(z.object({ id: z.string(), title: z.string(), field: z.string(), kind: z.enum(personalKinds) })),
})
export type PersonalDataLeft = z.infer<typeof PersonalLeft>

/**
 * Decides what is frozen as a version of a kind: a public version holds no personal data, masked where that is asked.
 * Refuses `personal-data-left` with the places, at most a hundred.
 */
export function freezable(
  snapshot: Snapshot,
  kind: VersionKind,
  mask: boolean,
): Result<{ readonly snapshot: Snapshot; readonly masked: number }, PersonalDataLeft> {
  if (kind !== 'public') return ok({ snapshot, masked: 0 })
  const places = personalPlaces(snapshot)
  if (places.length === 0) return ok({ snapshot, masked: 0 })
  if (!mask) return refuse({ kind: 'personal-data-left', places: places.slice(0, 100) })
  return ok({ snapshot: maskedSnapshot(snapshot), masked: places.length })
}
