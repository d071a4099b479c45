import { z } from 'zod'
import { Won } from '#kit/won.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'

/** A line of the budget that can pay the allowances of a meeting, as its room shows it. Won. */
export const CostLineSeen = z
  .object({
    lineId: LineId,
    projectId: ProjectId,
    fiscalYear: z.int(),
    label: z.string(),
    /** How the book writes its calculation: 70,000원×25명×4회=7,000,000원. */
    formulaText: z.string(),
    stated: Won,
  })
  .readonly()
export type CostLineSeen = z.infer<typeof CostLineSeen>

/** How many lines are offered at once: whoever looks for another says more of its words. */
const mostOffered = 50

/** Finds the lines whose words hold all that is asked for, in the order of the book. */
export function linesNamed(lines: readonly CostLineSeen[], words: string): readonly CostLineSeen[] {
  const asked = words.split(/\s+/)
  return lines.filter(({ label }) => asked.every((word) => label.includes(word))).slice(0, mostOffered)
}
