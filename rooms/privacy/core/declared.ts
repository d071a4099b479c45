import { z } from 'zod'
import { type PersonalDeclaration, PersonalField, PersonalFile } from '#kit/personal.ts'

/** What all rooms together declare, as it is asked for. */
export const Declared = z.object({
  files: z.array(PersonalFile),
  fields: z.array(PersonalField),
  /** How many people have an account; null while they are too few to be told. */
  subjects: z.int().nullable(),
})
export type Declared = z.infer<typeof Declared>

/** Counts of people below this are not told (domain.md 4.7). */
const smallestTold = 5

/** Joins the declarations of the rooms with the count of people, which is left out below five. */
export const joinDeclared = (declarations: readonly PersonalDeclaration[], subjects: number): Declared => ({
  files: declarations.flatMap(({ files }) => files),
  fields: declarations.flatMap(({ fields }) => fields),
  subjects: subjects < smallestTold ? null : subjects,
})
