import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { Won } from '#kit/won.ts'
import { CourseId } from '#rooms/courses/core/course.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { hourRoundings } from './core/allowance.ts'
import { GroupId, GroupKind, GroupRefusal, InspectionGroup } from './core/group.ts'
import { AppointRefusal, EndRefusal, Inspector, NotApplying, TrainRefusal } from './core/inspector.ts'
import * as may from './core/permissions.ts'
import { refusedAt } from './core/refused-at.ts'
import { Assignment, Points, Visit } from './core/visit.ts'
import { WorksRule } from './core/works-rule.ts'

const line = z.string().trim().min(1).max(200)
const prose = z.string().trim().min(1).max(4000)
const noGroup = only('group-not-found')
const reply = z.object({ groupId: GroupId })

/** Opens a group, or changes it. */
export const keepGroup = command({
  name: 'inspections.keep-group',
  title: { ko: '감독·모니터링 모임을 만들거나 고친다', en: 'Open or change a group of inspectors' },
  permission: may.mayConductInspections,
  input: z.strictObject({
    groupId: GroupId,
    kind: GroupKind,
    title: line,
    notice: prose,
    projectIds: z.array(ProjectId).min(1).max(30),
    from: LocalDate,
    to: LocalDate,
    seats: z.int().min(1).max(300),
    opensOn: LocalDate.nullable().default(null),
    closesOn: LocalDate.nullable().default(null),
    courseId: CourseId.nullable().default(null),
    costLineId: LineId.nullable().default(null),
    won: PlannedWon,
    per: z.enum(['hour', 'visit']).default('hour'),
    rounding: z.enum(hourRoundings).default('as-planned'),
    plannedMinutes: z.int().min(1).max(1440).nullable().default(null),
    dayMost: PlannedWon.nullable().default(null),
  }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...GroupRefusal.options,
    refusedAt('project-not-known', 'projectIds'),
    refusedAt('course-not-known', 'courseId'),
    refusedAt('cost-line-not-found', 'costLineId'),
  ]),
})

export const applyToInspect = command({
  name: 'inspections.apply-to-inspect',
  title: { ko: '주민감독관이나 모니터링단에 신청한다', en: 'Apply to a group of inspectors' },
  effective: 'today',
  done: { ko: '신청했습니다. 결과가 나오면 알려 드립니다.', en: 'You have applied. You will be told the result.' },
  permission: may.mayApplyToInspect,
  unrecorded: ['motivation'],
  input: z.strictObject({ groupId: GroupId, motivation: prose, consent: z.literal(true) }),
  reply: reply.extend({ no: z.int() }),
  refusal: only('group-not-found', 'not-called-today', 'account-applied-already', 'not-signed-in-yet'),
})

export const withdrawFromInspecting = command({
  name: 'inspections.withdraw-from-inspecting',
  title: { ko: '신청을 거둔다', en: 'Withdraw an application' },
  effective: 'today',
  done: { ko: '신청을 거뒀습니다.', en: 'Your application is withdrawn.' },
  permission: may.mayApplyToInspect,
  input: z.strictObject({ groupId: GroupId }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    NotApplying,
    only('group-not-found', 'not-applied-here', 'not-signed-in-yet'),
  ]),
})

const one = { groupId: GroupId, no: z.int().min(1).max(100_000) }
const noInspector = only('group-not-found', 'inspector-not-found')

/** Appoints (위촉) an applicant for the term of the group, or says that they were not chosen. */
export const decideApplicant = command({
  name: 'inspections.decide-applicant',
  title: { ko: '신청한 사람을 위촉하거나 뽑지 않는다', en: 'Appoint an applicant, or do not' },
  permission: may.mayConductInspections,
  input: z.strictObject({ ...one, appointed: z.enum(['yes', 'no']) }),
  reply: z.object(one),
  refusal: z.discriminatedUnion('kind', [...AppointRefusal.options, noInspector]),
})

export const recordTraining = command({
  name: 'inspections.record-training',
  title: { ko: '교육받은 것을 적는다', en: 'Record an inspector’s training' },
  permission: may.mayConductInspections,
  input: z.strictObject({ ...one, trainedOn: LocalDate }),
  reply: z.object(one),
  refusal: z.discriminatedUnion('kind', [...TrainRefusal.options, noInspector]),
})

export const endTerm = command({
  name: 'inspections.end-term',
  title: { ko: '임기를 끝낸다', en: 'End an inspector’s term' },
  permission: may.mayConductInspections,
  input: z.strictObject({ ...one, reason: line }),
  reply: z.object(one),
  refusal: z.discriminatedUnion('kind', [...EndRefusal.options, noInspector]),
})

export const TemplateId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/)
export const Template = z.object({ id: TemplateId, name: z.string(), points: Points })
export type Template = z.infer<typeof Template>

/** What to look at, one point a line; a template without points is taken away. */
export const keepTemplate = command({
  name: 'inspections.keep-template',
  title: { ko: '점검표를 적는다', en: 'Write a checklist' },
  permission: may.mayConductInspections,
  input: z.strictObject({ templateId: TemplateId, name: line, points: z.string().max(20_000) }),
  reply: z.object({ templateId: TemplateId }),
  refusal: refusedAt('checklist-is-empty', 'points'),
})

export const setWorksRule = command({
  name: 'inspections.set-works-rule',
  title: { ko: '주민감독관을 두는 공사를 정한다', en: 'Say which works residents inspect' },
  permission: may.mayConductInspections,
  input: z.strictObject({ leastWon: PlannedWon, works: z.string().max(4000) }),
  reply: z.object({ leastWon: PlannedWon }),
  refusal: refusedAt('works-are-missing', 'works'),
})

export const seeSettings = query({
  name: 'inspections.see-settings',
  title: { ko: '점검표와 대상 공사를 본다', en: 'See the checklists and the rule on works' },
  permission: may.maySeeInspections,
  input: z.object({}),
  /** `usual`: the district has set no rule of its own. */
  reply: z.object({ templates: z.array(Template), rule: WorksRule, usual: z.boolean() }),
  refusal: noRefusals,
})

/** A project as its pages call it. */
export const NamedProject = z.object({ projectId: ProjectId, title: z.string() })
export type NamedProject = z.infer<typeof NamedProject>

export const ListedGroup = z.object({
  ...{ group: InspectionGroup, projects: z.array(NamedProject), appointed: z.int(), called: z.boolean() },
})

export const listGroups = query({
  name: 'inspections.list-groups',
  title: { ko: '감독·모니터링 모임을 본다', en: 'List the groups of inspectors' },
  permission: may.maySeeInspections,
  input: z.object({ projectId: ProjectId.optional(), page: z.int().min(1).max(100_000).default(1) }),
  /** Those that are called for first, then the latest. */
  reply: z.object({ groups: z.array(ListedGroup), total: z.int(), page: z.int(), size: z.int() }),
  refusal: noRefusals,
})

/** Somebody who was appointed, as everyone sees them: by number, and not why their term was ended. */
export const SeenInspector = Inspector.unwrap().omit({ accountId: true, motivation: true, endReason: true })

export const seeGroup = query({
  name: 'inspections.see-group',
  title: { ko: '감독·모니터링 모임 하나를 본다', en: 'See a group of inspectors' },
  permission: may.maySeeInspections,
  input: z.object({ groupId: GroupId }),
  reply: ListedGroup.extend({
    inspectors: z.array(SeenInspector),
    assignments: z.array(Assignment),
    visits: z.array(Visit.unwrap().pick({ id: true, dueOn: true, state: true }).extend({ assignmentId: z.string() })),
    /** What visits come to of the cost line, in won; null where none is named. */
    money: z.object({ label: z.string(), formula: z.string(), stated: Won, due: Won, left: Won }).nullable(),
  }),
  refusal: noGroup,
})

/** Where one stands oneself: applications, terms, and the visits that one makes. */
export const seeOwnInspections = query({
  name: 'inspections.see-own-inspections',
  title: { ko: '내가 맡은 방문을 본다', en: 'See one’s own visits' },
  permission: may.maySeeReports,
  personal: 'own',
  input: z.object({}),
  reply: z.object({
    places: z.array(z.object({ group: InspectionGroup, inspector: Inspector })),
    visits: z.array(z.object({ visit: Visit, project: z.string() })),
  }),
  refusal: noRefusals,
})

/** Who is behind the numbers of a group. */
export const seeInspectors = query({
  name: 'inspections.see-inspectors',
  title: { ko: '감독관이 누구인지 본다', en: 'See who the inspectors are' },
  permission: may.maySeeInspectors,
  personal: {
    file: 'inspectors',
    about: ({ inspectors }) => inspectors.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])),
  },
  input: z.object({ groupId: GroupId }),
  reply: z.object({ group: InspectionGroup, inspectors: z.array(Inspector) }),
  refusal: noGroup,
})
