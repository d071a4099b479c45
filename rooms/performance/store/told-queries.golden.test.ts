import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { measurementOf, projectOf } from '../core/fixture.ts'
import { MeasurementId } from '../core/measurement.ts'
import { notStarted } from '../core/stage-progress.ts'
import * as queries from './told-queries.ts'

const district = DistrictId.parse('geumcheon')
const { projectId } = projectOf()
const toldOn = localDate('2021-07-05')
const role = 'department-officer' as const
const report = {
  ...{ quarter: '2021-Q2', version: 1, done: [], next: '', issues: '늦음', role, toldOn, reason: null },
}

goldenSql(import.meta.url, queries, {
  entriesOf: [district, projectId],
  insertEntry: [district, projectId, { stageNo: 1, entryNo: 1, standing: notStarted, role, toldOn }],
  reportsOf: [district, projectId],
  insertReport: [district, projectId, report],
  quartersTold: [district],
  measurementsOf: { none: [district, []], some: [district, [projectId]] },
  findMeasurement: [district, MeasurementId.parse('m1')],
  insertMeasurement: [district, measurementOf()],
  markCorrected: [district, MeasurementId.parse('m1'), MeasurementId.parse('m2')],
})
