import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { ApplicationId, ApplyRefusal, GrantApplication, WithdrawRefusal } from './core/application.ts'
import { AboveTheLine, ReleaseRefusal } from './core/cost-line.ts'
import * as calls from './core/grant-call.ts'
import { ApplicationView, CallView } from './core/grant-views.ts'
import * as may from './core/permissions.ts'
import { ChooseRefusal, SheetRefusal } from './core/screening.ts'
import { BudgetRefusal, CriteriaRefusal } from './core/typed-lines.ts'

const { CallId, GrantCall } = calls
const call = GrantCall.unwrap().shape
const typed = z.string().max(20_000)
const line = z.string().trim().min(1).max(300)
const left = <Schema extends z.ZodType>(schema: Schema) => schema.default(null as never)
const noCall = only('call-not-found')
const written = z.object({ callId: CallId })

/** A draft as it is to stand; the criteria are typed or pasted a line each. */
export const draftCall = command({
  name: 'grants.draft-call',
  title: { ko: '공모를 준비한다', en: 'Draft a call' },
  permission: may.mayKeepGrants,
  input: z.strictObject({
    callId: CallId,
    departmentId: DepartmentId,
    projectId: left(call.projectId),
    lineId: left(call.lineId),
    ...{ year: call.year, title: call.title, notice: call.notice, total: call.total, ceiling: left(call.ceiling) },
    ownPercent: call.ownPercent.default(0),
    proportional: z.boolean().default(true),
    tolerance: call.tolerance.default(20),
    ...{ opensOn: LocalDate, closesOn: LocalDate, criteria: typed, passMark: call.passMark, places: left(call.places) },
  }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('department-not-found'), field: z.literal('departmentId') }),
    z.object({ kind: z.literal('project-not-found'), field: z.literal('projectId') }),
    z.object({ kind: z.literal('line-not-found'), field: z.literal('lineId') }),
    AboveTheLine.extend({ field: z.literal('total') }),
    CriteriaRefusal,
    ...calls.DraftCallRefusal.options,
  ]),
})

export const publishCall = command({
  name: 'grants.publish-call',
  title: { ko: '공모를 알린다', en: 'Publish a call' },
  effective: 'today',
  permission: may.mayKeepGrants,
  input: z.strictObject({ callId: CallId }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [
    only('call-not-found', 'line-not-found'),
    AboveTheLine,
    ...calls.PublishCallRefusal.options,
  ]),
})

export const extendCall = command({
  name: 'grants.extend-call',
  title: { ko: '공모 기간을 늘린다', en: 'Lengthen the period of a call' },
  effective: 'today',
  permission: may.mayKeepGrants,
  input: z.strictObject({ callId: CallId, closesOn: LocalDate, reason: line }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [noCall, ...calls.ExtendCallRefusal.options]),
})

/** 남은 돈을 돌려놓는다: what no grant binds goes back to the cost line, for another call. */
export const releaseRest = command({
  name: 'grants.release-rest',
  title: { ko: '공모의 남은 돈을 산출내역에 돌려놓는다', en: 'Give back what a call has left' },
  effective: 'today',
  permission: may.mayKeepGrants,
  input: z.strictObject({ callId: CallId, reason: z.string().trim().min(1).max(200) }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [noCall, ...ReleaseRefusal.options]),
})

const application = GrantApplication.unwrap().shape
const applied = z.object({ applicationId: ApplicationId })
const applying = {
  applicationId: ApplicationId,
  callId: CallId,
  ...{ applicant: application.applicant, title: application.title, purpose: application.purpose },
  ...{ asked: application.asked, ownShare: application.ownShare, budget: typed },
}
const refusedApplication = z.discriminatedUnion('kind', [
  only('call-not-found', 'application-id-taken'),
  BudgetRefusal,
  ...ApplyRefusal.options,
])

export const apply = command({
  name: 'grants.apply',
  title: { ko: '공모에 신청한다', en: 'Apply' },
  effective: 'today',
  permission: may.mayApply,
  input: z.strictObject(applying),
  reply: applied,
  refusal: refusedApplication,
})

/** What came in on paper, entered by the department on the day on which it came. */
export const enterApplication = command({
  name: 'grants.enter-application',
  title: { ko: '종이로 받은 신청을 적는다', en: 'Enter an application from paper' },
  permission: may.mayKeepGrants,
  input: z.strictObject(applying),
  reply: applied,
  refusal: refusedApplication,
})

const noApplication = only('application-not-found')

/** Whoever sent it in, or the department. */
export const withdraw = command({
  name: 'grants.withdraw',
  title: { ko: '신청을 거둔다', en: 'Withdraw an application' },
  effective: 'today',
  permission: may.mayApply,
  input: z.strictObject({ applicationId: ApplicationId }),
  reply: applied,
  refusal: z.discriminatedUnion('kind', [noApplication, ...WithdrawRefusal.options]),
})

/** The score sheet of the panel, a member a line; it stands over the one before until the call is decided. */
export const scoreApplication = command({
  name: 'grants.score-application',
  title: { ko: '심사표를 적는다', en: 'Enter a score sheet' },
  permission: may.mayKeepGrants,
  input: z.strictObject({ applicationId: ApplicationId, sheet: typed }),
  reply: z.object({ applicationId: ApplicationId, mean: z.string().nullable() }),
  refusal: z.discriminatedUnion('kind', [
    only('application-not-found', 'call-decided', 'call-not-closed', 'application-withdrawn'),
    ...SheetRefusal.options,
  ]),
})

/** `order` names the applications of a tie at the edge, a line each, by their associations. */
export const decideCall = command({
  name: 'grants.decide-call',
  title: { ko: '선정 결과를 확정한다', en: 'Decide a call' },
  effective: 'today',
  permission: may.mayKeepGrants,
  input: z.strictObject({ callId: CallId, order: typed.default(''), ground: left(line.nullable()) }),
  reply: z.object({ callId: CallId, chosen: z.int(), reserve: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('call-not-found', 'call-decided', 'call-not-closed', 'nobody-applied'),
    z.object({ kind: z.literal('order-unknown'), field: z.literal('order'), name: z.string() }),
    ...ChooseRefusal.options,
  ]),
})

export const listCalls = query({
  name: 'grants.list-calls',
  title: { ko: '공모 목록을 본다', en: 'List the calls' },
  permission: may.maySeeGrants,
  input: z.object({
    year: z.int().min(2000).max(2999).optional(),
    phase: z.enum(calls.callPhases).optional(),
    departmentId: DepartmentId.optional(),
    projectId: ProjectId.optional(),
    text: z.string().max(100).optional(),
    page: z.int().min(1).max(10_000).default(1),
  }),
  reply: z.object({
    calls: z.array(CallView),
    years: z.array(z.int()),
    sums: z.object({ total: Won, granted: Won, paid: Won }),
    ...{ total: z.int(), page: z.int(), pageSize: z.int() },
  }),
  refusal: noRefusals,
})

export const seeCall = query({
  name: 'grants.see-call',
  title: { ko: '공모 하나를 본다', en: 'See a call' },
  permission: may.maySeeGrants,
  input: z.object({ callId: CallId }),
  reply: z.object({
    view: CallView,
    project: z.string().nullable(),
    tieGround: z.string().nullable(),
    /** Won that no grant binds. */
    left: Won,
    applications: z.array(ApplicationView),
  }),
  refusal: noCall,
})

export const listOwnApplications = query({
  name: 'grants.list-own-applications',
  title: { ko: '내가 낸 신청을 본다', en: 'List one’s own applications' },
  permission: may.mayApply,
  personal: 'own',
  input: z.object({}),
  reply: z.object({ applications: z.array(ApplicationView.extend({ call: z.string() })) }),
  refusal: noRefusals,
})
