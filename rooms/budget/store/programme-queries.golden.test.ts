import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Programme } from '../core/programme.ts'
import * as queries from './programme-queries.ts'

const district = DistrictId.parse('geumcheon')
const project = ProjectId.parse('project-8')
const programme = Programme.parse({
  fiscalYear: 2021,
  code: '1000',
  level: 'policy',
  parentCode: null,
  name: '주민자치 활성화',
  aliases: [],
  department: '마을자치과',
})

goldenSql(import.meta.url, queries, {
  programmesOfYears: { none: [district, []], some: [district, [2021]] },
  replaceProgrammes: { none: [district, 2021, []], some: [district, 2021, [programme]] },
  placementsOfYear: [district, 2021],
  placementsOfProject: [district, project],
  placeProject: { nowhere: [district, project, 2021, null], under: [district, project, 2021, '1000'] },
})
