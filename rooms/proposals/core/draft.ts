import { z } from 'zod'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'

const line = z.string().max(100).default('')
const prose = z.string().max(2000).default('')
const choice = z.string().max(64).default('')

/** What stands in the form, as far as it was typed. */
export const DraftWords = z.object({
  title: line,
  place: line,
  problem: prose,
  wish: prose,
  track: choice,
  category: choice,
  dongId: choice,
  point: choice,
  /** Held for its sender for a day: those that still are stand in the form again. */
  files: AddedFiles.default([]),
})
export type DraftWords = z.infer<typeof DraftWords>

/** How long what nobody's account holds is kept: a week, in which somebody signs in and goes on. */
export const daysOfUnowned = 7

/** Under which name a stranger's browser finds again what it was writing. */
export const draftBookmark = 'draft'
