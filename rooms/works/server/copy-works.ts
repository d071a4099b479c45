import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { copyWorks } from '../contract.ts'
import * as decide from '../core/work.ts'
import { insertWork, worksOf } from '../store/queries.ts'
import { ofDepartment, toldOfWork } from './work-entry.ts'

export const copyWorksHandler = handleCommandOn(
  copyWorks,
  ofDepartment,
  async ({ trx, districtId }, { departmentId, fromYear, toYear }) => {
    const of = (year: number) => worksOf(trx, districtId, { departmentId, year, kind: null })
    const works = decide.copyWorks(await of(fromYear), await of(toYear), { fromYear, toYear })
    if (!works.ok) return works
    for (const work of works.value)
      if (!(await insertWork(trx, districtId, work))) return refuse({ kind: 'work-id-taken' })
    const told = works.value.map(toldOfWork)
    return ok({
      reply: { workIds: works.value.map(({ id }) => id) },
      about: told.flatMap(({ about }) => about.slice(0, 1)).concat([{ kind: 'department', id: departmentId }]),
      index: told.flatMap(({ index }) => index),
    })
  },
)
