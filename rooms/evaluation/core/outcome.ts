import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ProjectId } from '#rooms/items/core/item.ts'

/** What carrying out a project came to by a day: its weighted progress, exactly, and each indicator. */
export const Outcome = z
  .object({
    projectId: ProjectId,
    asOf: LocalDate,
    /** In percent as an exact fraction; null where nothing is known. */
    progress: z.object({ n: z.bigint(), d: z.bigint() }).readonly().nullable(),
    indicators: z
      .array(
        z
          .object({
            no: z.int(),
            name: z.string(),
            targetText: z.string(),
            measuredText: z.string().nullable(),
            met: z.boolean().nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Outcome = z.infer<typeof Outcome>

/** How many indicators of an outcome are met, and of how many that is known. */
export const metOf = ({
  indicators,
}: Pick<Outcome, 'indicators'>): { readonly met: number; readonly known: number } => ({
  met: indicators.filter(({ met }) => met === true).length,
  known: indicators.filter(({ met }) => met !== null).length,
})
