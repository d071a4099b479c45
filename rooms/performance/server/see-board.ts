import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { seeBoard } from '../contract.ts'
import { countByDepartment, countLines, pickLines, redKinds, redOf } from '../core/board.ts'
import { dueQuarter, yearDays } from '../core/quarter.ts'
import { boardLines, followedYears } from '../store/board-queries.ts'

export const seeBoardHandler = handleQuery(seeBoard, async ({ trx, districtId, now }, { fiscalYear, ...wish }) => {
  const years = await followedYears(trx, districtId)
  const year = fiscalYear ?? years[0] ?? null
  const asOf = dateInSeoul(now)
  const due = year === null ? null : dueQuarter(yearDays(year), asOf)
  const all = year === null ? [] : await boardLines(trx, districtId, { year, today: asOf, due })
  const picked = pickLines(all, wish)
  return ok({
    ...{ fiscalYear: year, years, asOf, due, totals: countLines(all), byDepartment: countByDepartment(all) },
    bySubcommittee: [...new Set(all.flatMap(({ project }) => project.subcommittees))].toSorted(),
    red: redKinds.map((kind) => ({ kind, projects: all.filter((line) => redOf(line).includes(kind)).length })),
    lines: picked.slice((wish.page - 1) * wish.size, wish.page * wish.size),
    ...{ found: picked.length, page: wish.page, pages: Math.max(1, Math.ceil(picked.length / wish.size)) },
  })
})
