import { z } from 'zod'
import { Comparator, IndicatorPhase, TargetPer } from '#rooms/plans/core/indicator.ts'
import { stageTypeOf } from '#rooms/plans/core/stage.ts'
import { readTable } from '../read-table.ts'
import districtData from './data/district.json' with { type: 'json' }
import indicatorData from './data/indicators-2021.json' with { type: 'json' }
import projectData from './data/projects-2021.json' with { type: 'json' }
import textData from './data/sheet-texts-2021.json' with { type: 'json' }
import stageData from './data/stages-2021.json' with { type: 'json' }
import { readExact } from './exact.ts'

export const planId = 'plan-2021'
export const projectId = (no: number): string => `p2021-${String(no).padStart(2, '0')}`
export const projectNumbers: readonly number[] = projectData.map(({ no }) => no)

const Indicator = z.object({
  project: z.int(),
  no: z.int(),
  phase: IndicatorPhase,
  goal: z.string(),
  name: z.string(),
  target: z.string(),
  comparator: Comparator,
  value: z.string(),
  unit: z.string(),
  per: TargetPer.nullable(),
  evidence: z.string(),
})

const Stage = z.object({
  project: z.int(),
  no: z.int(),
  types: z.array(z.string()),
  title: z.string(),
  period: z.string(),
})

const indicators = readTable(indicatorData, Indicator)
const stages = readTable(stageData, Stage)

const departmentIds = new Map(districtData.departments.rows.map(([id, name]) => [name, id]))
const department = (name: string, duty: 'lead' | 'partner', label: string) => ({
  name,
  departmentId: departmentIds.get(name) ?? null,
  duty,
  label,
})

const indicatorsOf = (no: number) =>
  indicators
    .filter((row) => row.project === no)
    .map(({ project: _, target, comparator, value, unit, per, ...indicator }) => ({
      ...indicator,
      target: { text: target, comparator, value: readExact(value), unit, per },
      note: null,
    }))

function typeOf(word: string) {
  const type = stageTypeOf(word)
  if (type === null) throw new Error(`Not a type of stage: ${word}`)
  return type
}

const stagesOf = (no: number) =>
  stages
    .filter((row) => row.project === no)
    .map(({ no: stageNo, types, title, period }) => ({
      no: stageNo,
      types: types.map(typeOf),
      title,
      periodText: period,
    }))

/** What a sheet says in whole sentences is made up for the demonstration, and says so; the facts beside it are the plan's. */
const textsOf = (no: number) => {
  const { no: _no, ...texts } = textData.find((row) => row.no === no) ?? { no }
  return {
    ...texts,
    remarks: '목표, 배경, 방향, 방법, 평가의 글은 시연을 위해 새로 썼다. 금액과 지표와 일정은 계획의 것이다.',
  }
}

/** The 17 project sheets of the plan for 2021. */
export const projectSheets = projectData.map(({ lead, partners, partnerLabel, until, ...sheet }) => ({
  ...sheet,
  id: projectId(sheet.no),
  planId,
  departments: [
    department(lead, 'lead', '주무부서'),
    ...partners.map((name) => department(name, 'partner', partnerLabel)),
  ],
  period: { from: '2021-01-01', to: until, precision: 'month' as const },
  indicators: indicatorsOf(sheet.no),
  stages: stagesOf(sheet.no),
  ...textsOf(sheet.no),
}))
