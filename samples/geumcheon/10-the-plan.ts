import { z } from 'zod'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { AccountNature } from '#rooms/budget/core/account.ts'
import { drawUpPlan, layOutPlan, recordNegotiation, writeProjectSheet, writeSection } from '#rooms/plans/contract.ts'
import { officialSkeleton } from '#rooms/plans/core/plan-section.ts'
import { readTable } from '../read-table.ts'
import type { Chapter } from '../teller.ts'
import { costLinesOf } from './cost-lines.ts'
import data from './data/accounts-2021.json' with { type: 'json' }
import text from './data/plan-text-2021.json' with { type: 'json' }
import { cycleId, tellGate } from './gates.ts'
import { tellNames } from './names.ts'
import { negotiation } from './negotiation.ts'
import { planId, projectSheets } from './project-sheets.ts'

const Account = z.object({
  compilationItem: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  nature: AccountNature,
  aliases: z.array(z.string()),
})

const finalVersion = { from: '2020-09-17', to: '2020-09-23' }

/**
 * The city has 900 million won, not a billion: one project is dropped and three are cut, by 100 million together. The
 * final version of September has 17 sheets, with 97 indicators, 95 stages and 132 cost lines. Its chapters are told here
 * in short, by the facts that they state.
 */
export const thePlan: Chapter = {
  title: '10. The plan',
  happens: async (tell) => {
    const plan = {
      id: planId,
      cycleId,
      fiscalYear: 2021,
      name: '2021 금천구 지역사회혁신계획(구단위계획형)',
      source: '2021 금천구 지역사회혁신계획(구단위계획형) 최종본',
    }
    await tell(drawUpPlan, { plan }, { as: 'secretariat', on: '2020-08-10' })
    await tellNames(tell, finalVersion.from)
    await tellGate(tell, 'g2020-f')
    await tell(recordNegotiation, { negotiation: negotiation() }, { as: 'secretariat', on: finalVersion.to })

    await tell(layOutPlan, { planId }, { as: 'secretariat', on: '2020-08-10' })
    const bodies = new Map(Object.entries(text))
    for (const { id: sectionId, kind, heading } of officialSkeleton) {
      const section = { planId, sectionId, kind, heading, body: bodies.get(sectionId) ?? '', basedOn: 1 }
      if (section.body !== '') await tell(writeSection, section, { as: 'secretariat', on: finalVersion.to })
    }

    const { fiscalYear } = data
    const accounts = readTable(data.accounts, Account)
    await tell(declareAccounts, { fiscalYear, accounts }, { as: 'budget-office', on: finalVersion.from })
    for (const sheet of projectSheets) {
      await tell(writeProjectSheet, { sheet }, { as: 'department-officer', on: finalVersion.to })
      const lines = { projectId: sheet.id, lines: costLinesOf(sheet.no) }
      await tell(writeCostLines, lines, { as: 'department-officer', on: finalVersion.to })
    }
  },
}
