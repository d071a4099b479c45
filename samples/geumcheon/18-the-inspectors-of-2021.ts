import type { Role } from '#kit/actor.ts'
import {
  applyToInspect,
  decideApplicant,
  keepGroup,
  keepTemplate,
  recordTraining,
} from '#rooms/inspections/contract.ts'
import { acceptReply, demandCorrection, replyToDemand } from '#rooms/inspections/contract-faults.ts'
import { makeSheet } from '#rooms/inspections/contract-money.ts'
import { assign, reportVisit } from '#rooms/inspections/contract-visits.ts'
import type { Chapter } from '../teller.ts'
import { lineId } from './cost-lines.ts'
import { projectId } from './project-sheets.ts'

const groupId = 'alley-lights'
const office = (on: string) => ({ as: 'secretariat', on }) as const

/** Each makes the visits of one of the five; nobody real inspected anything here. */
const people: readonly Role[] = [
  'resident',
  'governance-council-member',
  'subcommittee-chair',
  'subcommittee-secretary',
  'budget-committee-member',
]
const days = ['2021-06-10', '2021-09-09'] as const
const points = ['보안등이 모두 켜지는가', '기둥과 등이 바로 섰는가', '골목에 어두운 곳이 남지 않았는가']
const asSeen = points.map((_, at) => ({ no: at + 1, mark: 'good' as const }))

/**
 * The five resident inspectors of the safe alleys, as the plan pays them: two visits of two hours each at 10,000 won an
 * hour, 200,000 won (003 V-9). Who they were, when they came and what they saw the plan does not say: days, places and what
 * was found are made up for the demonstration, and say so.
 */
export const theInspectorsOf2021: Chapter = {
  title: '18. The inspectors of 2021',
  happens: async (tell) => {
    const template = { templateId: 'security-lights', name: '보안등 교체 (시연용)' }
    await tell(keepTemplate, { ...template, points: points.join('\n') }, office('2021-02-01'))
    const notice =
      '보안등을 LED로 바꾸는 공사를 주민 5명이 2시간씩 두 번 살펴봅니다. 인원, 횟수, 활동비는 2021년 계획(V-9)에 있고, 모집한 날과 방문한 내용은 시연용입니다.'
    const period = { from: '2021-03-02', to: '2021-12-31', opensOn: '2021-02-01', closesOn: '2021-02-26' }
    const rate = { won: 10_000, per: 'hour', rounding: 'as-planned', plannedMinutes: 120 } as const
    await tell(
      keepGroup,
      {
        ...{
          groupId,
          kind: 'resident-inspector',
          title: '야간 안전한 골목길 주민감독관',
          notice,
          seats: people.length,
        },
        ...{ projectIds: [projectId(9)], ...period, ...rate, costLineId: lineId(9, 4) },
      },
      office('2021-02-01'),
    )
    for (const [at, as] of people.entries()) {
      const no = at + 1
      const told = { groupId, motivation: '시연용 신청입니다.', consent: true } as const
      await tell(applyToInspect, told, { as, on: '2021-02-10' })
      await tell(decideApplicant, { groupId, no, appointed: 'yes' }, office('2021-03-02'))
      await tell(recordTraining, { groupId, no, trainedOn: '2021-03-10' }, office('2021-03-10'))
      const place = { projectId: projectId(9), site: `시연용 골목 ${no}`, departmentId: 'roads' }
      const visits = { assignmentId: `alley-${no}`, groupId, no, ...place, points: points.join('\n') }
      await tell(assign, { ...visits, firstOn: days[0], secondOn: days[1] }, office('2021-05-31'))
      for (const [time, visitedOn] of days.entries()) {
        const visitId = `alley-${no}-${time + 1}`
        const isLeaning = no === 1 && time === 0
        const report = {
          ...{ visitId, reportId: `report-${visitId}`, visitedOn, beganAt: '19:00', endedAt: '21:00' },
          opinion: '시연용 보고입니다.',
          marks: isLeaning
            ? asSeen.map((mark) => (mark.no === 2 ? { ...mark, mark: 'wrong' as const } : mark))
            : asSeen,
          faults: isLeaning ? [{ what: '기둥 하나가 기울어 있음 (시연용)' }] : [],
        }
        await tell(reportVisit, report, { as, on: visitedOn })
      }
    }
    const fault = { visitId: 'alley-1-1', no: 1 }
    const demand = { departmentId: 'roads', dueOn: '2021-06-25', said: '기둥을 바로 세워 주세요. (시연용)' }
    await tell(demandCorrection, { ...fault, ...demand }, office('2021-06-11'))
    const reply = { ...fault, said: '6월 18일에 기둥을 바로 세웠습니다. (시연용)' }
    await tell(replyToDemand, reply, { as: 'department-officer', on: '2021-06-18' })
    await tell(acceptReply, fault, office('2021-06-21'))
    await tell(makeSheet, { groupId }, office('2021-09-30'))
  },
}
