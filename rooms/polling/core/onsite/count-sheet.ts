import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { idWord, integer, textWord } from '#rooms/voting/core/protocol/words.ts'

export const SheetId = idOf('SheetId')
export type SheetId = z.infer<typeof SheetId>

/** What a hall voted with: ballot papers that are counted, or boards on which people put stickers. */
export const SheetKind = z.enum(['papers', 'board'])
export type SheetKind = z.infer<typeof SheetKind>

const choice = z.union([z.array(idWord).readonly(), z.array(z.tuple([idWord, integer(1)]).readonly()).readonly()])

/**
 * What one person counted on a sheet. By counts: the valid ballots (null on a board where nobody knows how many people put
 * stickers) and a number for each option; by ballots: each valid ballot. `spoilt` are those that are not valid.
 */
export const SheetNumbers = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('counts'),
    n: integer(0).nullable(),
    spoilt: integer(0),
    counts: z.record(idWord, integer(0)).readonly(),
  }),
  z.strictObject({
    by: z.literal('ballots'),
    spoilt: integer(0),
    ballots: z.array(z.array(choice).readonly()).readonly(),
  }),
])
export type SheetNumbers = Readonly<z.infer<typeof SheetNumbers>>

/** A count sheet as it was handed in, without what is on it. */
export const CountSheet = z.object({
  id: SheetId,
  kind: SheetKind,
  place: textWord,
  dong: z.string().max(40).nullable(),
  /** Who signed it, as roles: 참관인, 동 담당. */
  signedBy: z.array(textWord).min(1).max(20),
  /** Of a board whose number of people was found out later, by the marks in the roll. */
  people: integer(0).nullable(),
})
export type CountSheet = z.infer<typeof CountSheet>

/** What somebody entered of a sheet, and why, where it corrects what they had entered before. */
export const SheetEntry = z.object({
  hand: z.enum(['first', 'second']),
  version: z.int(),
  numbers: SheetNumbers,
  reason: z.string().nullable(),
  at: Instant,
})
export type SheetEntry = z.infer<typeof SheetEntry>

/** How far a sheet is: nobody entered it, one person did, both did and differ, or both agree. */
export const SheetState = z.enum(['empty', 'one', 'differs', 'settled'])
export type SheetState = z.infer<typeof SheetState>
