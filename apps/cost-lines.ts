import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { linesOfProject, linesOfYear, linesWithIds } from '#rooms/budget/store/line-queries.ts'
import type { CostLineSeen } from '#rooms/meetings/core/cost-line-seen.ts'
import type { CostLines } from '#rooms/meetings/server/meeting-means.ts'

const seen = ({ id, projectId, fiscalYear, label, formulaText, stated }: CostLine): CostLineSeen => ({
  ...{ lineId: id, projectId, fiscalYear, label, formulaText, stated },
})

/** The lines of the budget that can pay the allowances of meetings, which their room cannot ask for. */
export const costLines: CostLines = {
  async one({ trx, districtId }, lineId) {
    const [place] = await linesWithIds(trx, districtId, [lineId])
    if (place === undefined) return null
    const lines = await linesOfProject(trx, districtId, place.projectId)
    return lines.filter(({ id }) => id === lineId).map(seen)[0] ?? null
  },
  ofYear: async ({ trx, districtId }, fiscalYear) => (await linesOfYear(trx, districtId, fiscalYear)).map(seen),
}
