import type { Role } from '#kit/actor.ts'
import { roles } from '#kit/actor.ts'
import type { LegalBasis, PersonalField, PersonalFile, Retention } from '#kit/personal.ts'

type Words = PersonalField['label']

/** A line of the register of personal-information files (개인정보파일대장, 제32조). */
export interface RegisteredFile {
  readonly file: PersonalFile
  readonly items: readonly Words[]
  readonly bases: readonly LegalBasis[]
  readonly retentions: readonly Retention[]
  readonly readers: readonly Role[]
  readonly sensitive: boolean
}

/** The first of each, by what tells them apart. */
const eachOnce = <T>(all: readonly T[], mark: (one: T) => string): T[] =>
  [...new Map(all.toReversed().map((one) => [mark(one), one])).values()].toReversed()

/**
 * Makes the register: one line for each file that certainly holds personal data, with everything that is kept in it
 * once. Free text that only may name somebody makes no file; `textsWithPeople` lists it.
 */
export const registerFiles = (
  files: readonly PersonalFile[],
  fields: readonly PersonalField[],
): readonly RegisteredFile[] =>
  files.flatMap((file) => {
    const own = fields.filter((field) => field.file === file.key && field.certain)
    if (own.length === 0) return []
    return {
      file,
      items: eachOnce(
        own.map(({ label }) => label),
        ({ ko }) => ko,
      ),
      bases: eachOnce(
        own.map(({ basis }) => basis),
        String,
      ),
      retentions: eachOnce(
        own.map(({ retention }) => retention),
        (one) => JSON.stringify(one),
      ),
      readers: roles.filter((role) => own.some(({ readers }) => readers.includes(role))),
      sensitive: own.some(({ sensitive }) => sensitive),
    }
  })

/** The free texts into which somebody may write about a person, each once. */
export const textsWithPeople = (fields: readonly PersonalField[]): readonly PersonalField[] =>
  fields.filter(({ certain }) => !certain)
