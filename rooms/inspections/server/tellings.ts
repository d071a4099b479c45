import type { Telling, TellingKind } from '#kernel/telling.ts'
import type { AccountId } from '#kit/id.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Fault } from '../core/fault.ts'
import type { InspectionGroup } from '../core/group.ts'
import { aboutFault, aboutGroup } from './subjects.ts'

/** What this room tells people: each is their own duty, or the answer to their own application. */
export const inspectionTells: readonly TellingKind[] = [
  { kind: 'inspections.decided', title: { ko: '감독관 신청 결과', en: 'Result of an application' }, needed: true },
  { kind: 'inspections.assigned', title: { ko: '맡은 방문', en: 'Visits to make' }, needed: true },
  { kind: 'inspections.demanded', title: { ko: '시정요구', en: 'Demand of a correction' }, needed: true },
  { kind: 'inspections.replied', title: { ko: '시정요구에 대한 답', en: 'Reply to a demand' }, needed: true },
]

type To = readonly (AccountId | null)[]

/** Tells those who have an account; nothing where nobody has. */
export function tellAccounts(
  kind: 'decided' | 'assigned' | 'replied',
  to: To,
  told: Pick<Telling, 'words' | 'about' | 'path'>,
): readonly Telling[] {
  const accounts = to.filter((account) => account !== null)
  return accounts.length === 0 ? [] : [{ kind: `inspections.${kind}`, to: [{ accounts }], ...told }]
}

export const tellDecided = (group: InspectionGroup, to: To, isAppointed: boolean): readonly Telling[] =>
  tellAccounts('decided', to, {
    words: isAppointed
      ? { ko: `‘${group.title}’에 위촉되었습니다.`, en: `You are appointed to “${group.title}”.` }
      : { ko: `‘${group.title}’에 이번에는 모시지 못했습니다.`, en: `You were not chosen for “${group.title}”.` },
    about: aboutGroup(group.id),
    path: '/inspections/mine',
  })

export const pathOfFault = ({ visitId, no }: Pick<Fault, 'visitId' | 'no'>): string =>
  `/inspections/faults/${visitId}/${no}`

/** Who in a department answers demands. */
export const officersOf = (departmentId: DepartmentId) =>
  (['department-officer', 'department-head'] as const).map((role) => ({
    ...{ role, unit: { kind: 'department' as const, id: departmentId } },
  }))

/** Tells the department by when a correction is due; nobody where none is named. */
export function tellDepartment(fault: Fault, project: string): readonly Telling[] {
  const { departmentId, dueOn } = fault
  if (departmentId === null || dueOn === null) return []
  return [
    {
      kind: 'inspections.demanded',
      to: officersOf(departmentId),
      words: {
        ko: `‘${project}’의 지적사항에 ${formatDate(dueOn)}까지 답해 주세요.`,
        en: `Please reply to what was found at “${project}” by ${formatDate(dueOn, 'en')}.`,
      },
      about: aboutFault(fault),
      path: pathOfFault(fault),
    },
  ]
}
