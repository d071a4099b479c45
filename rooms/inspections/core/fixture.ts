import { AccountId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { Fault } from './fault.ts'
import { InspectionGroup } from './group.ts'
import { Inspector } from './inspector.ts'
import { Report, Visit } from './visit.ts'

/** The five inspectors of project 9 of the plan of 2021: two visits of two hours each at 10,000 won an hour (003 V-9). */
export const groupOf = (parts: Partial<InspectionGroup> = {}): InspectionGroup => ({
  ...InspectionGroup.parse({
    ...{ id: 'lights', kind: 'resident-inspector', title: '보안등 주민감독관', notice: '골목길을 살펴봐 주세요.' },
    ...{ projectIds: ['p2021-09'], from: '2021-03-01', to: '2021-12-31', seats: 5 },
    ...{ opensOn: '2021-02-01', closesOn: '2021-02-28', courseId: null, costLineId: null },
    rate: { won: 10_000, per: 'hour', rounding: 'as-planned', plannedMinutes: 120, dayMost: null },
  }),
  ...parts,
})

export const inspectorOf = (parts: Partial<Inspector> = {}): Inspector => ({
  ...Inspector.parse({
    ...{ no: 1, accountId: AccountId.parse('somebody'), motivation: '밤길이 어둡습니다.', civilian: true },
    ...{ state: 'applied', appliedOn: localDate('2021-02-02'), from: null, to: null, trainedOn: null },
    ...{ endReason: null, endedOn: null },
  }),
  ...parts,
})

export const visitOf = (parts: Partial<Visit> = {}): Visit => ({
  ...Visit.parse({
    ...{ id: 'visit-1', dueOn: '2021-06-10', state: 'due', cancelReason: null, report: null, photosShown: false },
    assignment: {
      ...{ id: 'alley', groupId: 'lights', inspectorNo: 1, projectId: 'p2021-09', site: '독산1동 골목' },
      ...{ departmentId: 'roads', points: ['등이 켜지는가', '기둥이 바로 섰는가'] },
    },
  }),
  ...parts,
})

export const reportOf = (parts: Partial<Report> = {}): Report => ({
  ...Report.parse({
    ...{ id: 'report-1', visitedOn: '2021-06-10', beganAt: '19:00', endedAt: '21:00', place: null, opinion: null },
    marks: [
      { no: 1, mark: 'good', note: null },
      { no: 2, mark: 'wrong', note: '기울었음' },
    ],
    reportedAt: Instant.parse('2021-06-10T12:00:00.000Z'),
  }),
  ...parts,
})

export const faultOf = (parts: Partial<Fault> = {}): Fault => ({
  ...Fault.parse({
    ...{ visitId: 'visit-1', no: 1, projectId: 'p2021-09', foundOn: '2021-06-10', what: '기둥이 기울었음' },
    ...{ state: 'found', departmentId: null, dueOn: null, repliedOn: null, closedOn: null },
  }),
  ...parts,
})
