import { z } from 'zod'

/** What one room knows of a project or an item, told in a few lines on the page of that project or item. */
export const Beside = z
  .object({
    /** Unique on the page: `progress`, `lesson-…`. */
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    lines: z.array(z.string().min(1)).readonly(),
    /** Where more of it stands: a path below the district's address. */
    href: z.string().startsWith('/'),
  })
  .readonly()
export type Beside = z.infer<typeof Beside>
