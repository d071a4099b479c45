import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { DueRefusal, Fault, FaultState, faultActs, InOtherState } from './core/fault.ts'
import * as may from './core/permissions.ts'
import { VisitId } from './core/visit.ts'

const text = z.string().trim().min(1).max(4000)
const one = { visitId: VisitId, no: z.int().min(1).max(100) }
const reply = z.object({ ...one, state: FaultState })
const noFault = only('fault-not-found')

/** 시정요구: of the department that answers for it, with a date. */
export const demandCorrection = command({
  name: 'inspections.demand-correction',
  title: { ko: '부서에 시정을 요구한다', en: 'Demand a correction of a department' },
  permission: may.mayConductInspections,
  input: z.strictObject({ ...one, departmentId: DepartmentId, dueOn: LocalDate, said: text }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    InOtherState,
    DueRefusal,
    noFault,
    z.object({ kind: z.literal('department-not-known'), field: z.literal('departmentId') }),
  ]),
})

export const dropFault = command({
  name: 'inspections.drop-fault',
  title: { ko: '시정이 필요 없다고 정한다', en: 'Say that nothing has to be corrected' },
  permission: may.mayConductInspections,
  input: z.strictObject({ ...one, said: text }),
  reply,
  refusal: z.discriminatedUnion('kind', [InOtherState, noFault]),
})

export const replyToDemand = command({
  name: 'inspections.reply-to-demand',
  title: { ko: '시정요구에 답한다', en: 'Reply to a demand' },
  effective: 'today',
  done: { ko: '답을 보냈습니다.', en: 'The reply is sent.' },
  permission: may.mayReplyToFaults,
  files: 'files',
  input: z.strictObject({ ...one, said: text, files: AddedFiles.default([]) }),
  reply,
  refusal: z.discriminatedUnion('kind', [InOtherState, noFault, ...attachRefusals]),
})

export const acceptReply = command({
  name: 'inspections.accept-reply',
  title: { ko: '시정된 것을 확인하고 마친다', en: 'Accept a correction' },
  effective: 'today',
  permission: may.mayAcceptReplies,
  input: z.strictObject({ ...one, said: z.string().trim().max(4000).default('') }),
  reply,
  refusal: z.discriminatedUnion('kind', [InOtherState, only('fault-not-found', 'not-own-fault')]),
})

export const sendBackReply = command({
  name: 'inspections.send-back-reply',
  title: { ko: '답을 부서에 돌려보낸다', en: 'Send a reply back' },
  effective: 'today',
  permission: may.mayAcceptReplies,
  input: z.strictObject({ ...one, said: text, dueOn: LocalDate }),
  reply,
  refusal: z.discriminatedUnion('kind', [InOtherState, DueRefusal, only('fault-not-found', 'not-own-fault')]),
})

/** A fault with the names of what it is about. */
export const SeenFault = z.object({
  ...{ fault: Fault, project: z.string(), department: z.string().nullable(), overdue: z.boolean() },
})

const PageNumber = z.int().min(1).max(100_000).default(1)
const FaultPage = z.object({ faults: z.array(SeenFault), total: z.int(), page: z.int(), size: z.int() })

export const listFaults = query({
  name: 'inspections.list-faults',
  title: { ko: '지적사항과 시정을 본다', en: 'List what was found and its corrections' },
  permission: may.maySeeInspections,
  input: z.object({
    state: FaultState.or(z.literal('overdue')).optional(),
    projectId: ProjectId.optional(),
    departmentId: DepartmentId.optional(),
    page: PageNumber,
  }),
  reply: FaultPage,
  refusal: noRefusals,
})

/** What waits for whoever asks: for the office to look, for a department to reply, for who found it to look at the reply. */
export const listWaitingFaults = query({
  name: 'inspections.list-waiting-faults',
  title: { ko: '내가 확인하거나 답할 지적사항을 본다', en: 'List the faults that wait for oneself' },
  permission: may.maySeeReports,
  personal: 'own',
  input: z.object({ page: PageNumber }),
  reply: FaultPage,
  refusal: noRefusals,
})

export const seeFault = query({
  name: 'inspections.see-fault',
  title: { ko: '지적사항 하나를 본다', en: 'See what was found and its history' },
  permission: may.maySeeInspections,
  input: z.object(one),
  reply: SeenFault.extend({
    steps: z.array(
      z.object({
        ...{ no: z.int(), what: z.enum(faultActs), on: LocalDate, role: z.enum(roles), said: z.string() },
        ...{ department: z.string().nullable(), dueOn: LocalDate.nullable() },
      }),
    ),
    site: z.string(),
    /** Whether whoever asks found it. */
    own: z.boolean(),
    today: LocalDate,
  }),
  refusal: noFault,
})

const Counts = z.object({
  ...{ visits: z.int(), missing: z.int(), found: z.int(), demanded: z.int(), closed: z.int(), inTime: z.int() },
  ...{ open: z.int(), overdue: z.int(), inTimeShare: z.string().nullable() },
})

/** What was inspected and corrected, by project and by department, in a time. */
export const seeInspectionStatistics = query({
  name: 'inspections.see-inspection-statistics',
  title: { ko: '점검과 시정의 통계를 본다', en: 'See the statistics of inspections' },
  permission: may.maySeeInspections,
  input: z.object({ from: LocalDate.optional(), to: LocalDate.optional(), page: PageNumber }),
  reply: z.object({
    total: Counts,
    projects: z.array(z.object({ projectId: ProjectId, title: z.string(), counts: Counts })),
    departments: z.array(z.object({ departmentId: DepartmentId, name: z.string(), counts: Counts })),
    /** Visits whose photos are shown to everyone, the latest first, a page of them. */
    pictured: z.array(z.object({ visitId: VisitId, projectId: ProjectId, site: z.string(), on: LocalDate })),
    pictures: z.object({ total: z.int(), page: z.int(), size: z.int() }),
  }),
  refusal: noRefusals,
})
