import { z } from 'zod'

/** A bulleted paragraph of a sheet: one bullet an entry. */
export const Bullets = z.array(z.string().min(1).max(4000)).max(200).readonly()

/** What one department or civil actor does in a project (민·관 협력체계): its name as the sheet has it, and its bullets. */
export const ActorTasks = z.object({ actor: z.string().min(1).max(200), tasks: Bullets }).readonly()
export type ActorTasks = z.infer<typeof ActorTasks>

/** A numbered step of the method (추진방법): 주요내용 in a line, 세부내용 below it. */
export const MethodStep = z
  .object({ title: z.string().min(1).max(400), main: z.string().max(4000), details: z.string().max(20_000) })
  .readonly()
export type MethodStep = z.infer<typeof MethodStep>

/** A photo of a sheet by its address, with what it shows for those who do not see it. The file itself is kept elsewhere. */
export const Photo = z
  .object({
    address: z.string().min(1).max(1000),
    caption: z.string().max(400),
    alternative: z.string().min(1).max(1000),
  })
  .readonly()
export type Photo = z.infer<typeof Photo>

/** A paragraph of a sheet; one that is not written yet is none. */
export const Paragraph = z.string().min(1).max(20_000).nullable()
