import type { Fault } from '../core/fault.ts'
import type { GroupId } from '../core/group.ts'
import type { VisitId } from '../core/visit.ts'

export const aboutGroup = (id: GroupId) => ({ kind: 'inspection-group', id })
export const aboutVisit = (id: VisitId) => ({ kind: 'inspection-visit', id })
export const aboutFault = ({ visitId, no }: Pick<Fault, 'visitId' | 'no'>) => ({
  ...{ kind: 'inspection-fault', id: `${visitId}/${no}` },
})
export const aboutProject = (id: string) => ({ kind: 'project', id })
