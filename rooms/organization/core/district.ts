import { z } from 'zod'
import { DistrictId } from '#kit/id.ts'

/** The tenant: one autonomous district (자치구), with the names its pages carry. */
export const District = z
  .object({
    id: DistrictId,
    name: z.string().min(1),
    nameEn: z.string().min(1),
    city: z.string().min(1),
    cityEn: z.string().min(1),
    /** What the district calls its platform (금천1번가): a setting, never a word of the code. */
    platformName: z.string().min(1).nullable(),
  })
  .readonly()
export type District = z.infer<typeof District>
