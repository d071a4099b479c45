import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { seeDistrict } from '#rooms/organization/contract.ts'
import { assemblyData } from '../core/assembly/assembly-data.ts'
import { type DataKind, dataKinds, readAsked } from '../core/assembly/data-asked.ts'
import { assemblyWords as w } from '../core/assembly/words.ts'
import { tablesOf } from './assembly-tables.ts'
import { notFound, type Report } from './report.ts'

/** An answer to a request of the district assembly (의원 요구자료): a table of a year, narrowed as it is asked. */
export const assemblyDataReport: Report = {
  name: 'assembly-data',
  title: { ko: '의원 요구자료', en: 'Data for the district assembly' },
  of: { ko: '자료와 해', en: 'Table and year' },
  async choices(ask) {
    const { projects } = answered(await ask(listProjects, {}))
    const { years } = answered(await ask(listMeetings, { size: 1 }))
    const all = [
      ...new Set<number>([...projects.map(({ fiscalYear }) => fiscalYear), ...years.map(({ year }) => year)]),
    ]
    return all
      .toSorted((one, other) => other - one)
      .flatMap((year) =>
        dataKinds.map((kind: DataKind) => ({ of: `${kind}@${year}`, label: w.dataOf(year, w.kinds[kind]) })),
      )
  },
  async make(ask, of) {
    const asked = readAsked(of)
    if (asked === null) return notFound
    const { name } = answered(await ask(seeDistrict, {}))
    return ok(assemblyData(asked, name, await tablesOf[asked.kind](ask, asked)))
  },
}
