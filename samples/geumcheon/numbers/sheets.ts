import { z } from 'zod'
import type { Ask } from '#kernel/handler.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import { answerTo, inThousands, type PublishedNumber, sumOf } from '../../published-number.ts'
import { readTable } from '../../read-table.ts'
import data from '../data/published-2021.json' with { type: 'json' }
import { projectId } from '../project-sheets.ts'
import { fromSource } from './plan.ts'

const Project = z.object({ no: z.int(), city: z.int(), district: z.int(), total: z.int() })
const Subtotal = z.object({ project: z.int(), account: z.string(), total: z.int() })
const id = (no: number): string => `sheet-${String(no).padStart(2, '0')}`
const linesOf = (ask: Ask, no: number) => answerTo(ask, seeProjectLines, { projectId: projectId(no) })

/** Each sheet's head budget, which shows the city's money only, and the total of its table of costs (Ⅲ, Ⅴ). */
const totals = readTable(data.projects, Project).flatMap(({ no, city, total }): PublishedNumber[] => [
  {
    id: `${id(no)}-head`,
    ko: `사업 ${no} 머리의 예산, 시비(천원)`,
    stated: inThousands(city) ?? '',
    compute: async (ask) => inThousands(fromSource('city', (await linesOf(ask, no))?.bySource)),
  },
  {
    id: `${id(no)}-total`,
    ko: `사업 ${no} 소요예산 합계(천원)`,
    stated: inThousands(total) ?? '',
    compute: async (ask) => inThousands((await linesOf(ask, no))?.total),
  },
])

/** Each sheet's subtotals by account. */
const subtotals = readTable(data.subtotals, Subtotal).map(({ project, account, total }, index): PublishedNumber => {
  const own = async (ask: Ask) => (await linesOf(ask, project))?.lines.filter((line) => line.accountName === account)
  return {
    id: `${id(project)}-subtotal-${index + 1}`,
    ko: `사업 ${project} ${account} 소계(천원)`,
    stated: inThousands(total) ?? '',
    compute: async (ask) => inThousands(sumOf((await own(ask))?.map((line) => line.stated))),
  }
})

export const sheetNumbers: readonly PublishedNumber[] = [...totals, ...subtotals]
