import { z } from 'zod'
import { DongId } from '#rooms/organization/core/dong.ts'
import { Category, Track } from './proposal.ts'
import { Standing } from './proposal-line.ts'

/** What a list of proposals, their map and their counts are narrowed by. */
export const ListFilter = z.object({
  track: Track.optional(),
  standing: Standing.optional(),
  category: Category.optional(),
  dongId: DongId.optional(),
  year: z.int().min(1900).max(9999).optional(),
  /** Part of the title or the place, or their initial consonants; spaces do not matter. */
  q: z.string().trim().max(100).optional(),
})
export type ListFilter = z.infer<typeof ListFilter>
