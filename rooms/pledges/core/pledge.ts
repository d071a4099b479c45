import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { WorkId } from '#rooms/works/core/work.ts'
import { WorkLine } from '#rooms/works/core/work-lines.ts'
import { Goal } from './goal.ts'
import { Month } from './part-of-year.ts'
import { StatedCost, YearSecured } from './pledge-cost.ts'
import { PledgeMoney } from './pledge-money.ts'

export const PledgeId = idOf('PledgeId')
export type PledgeId = z.infer<typeof PledgeId>

/** 완료, 이행 후 계속추진, 정상추진, 일부추진, 보류, 폐기, 기타: the list of the Manifesto movement (domain.md 4.3). */
export const pledgeStatuses = ['done', 'continued', 'on-track', 'partial', 'held', 'dropped', 'other'] as const
export const PledgeStatus = z.enum(pledgeStatuses)
export type PledgeStatus = z.infer<typeof PledgeStatus>

/** Whether it is to be done within the mayor's term (임기내, 임기후). */
export const pledgeTerms = ['within', 'after'] as const
export const PledgeTerm = z.enum(pledgeTerms)
export type PledgeTerm = z.infer<typeof PledgeTerm>

/** Whether it begins with the pledge or goes on from before (신규, 계속). */
export const pledgeKinds = ['new', 'continuing'] as const
export const PledgeKind = z.enum(pledgeKinds)
export type PledgeKind = z.infer<typeof PledgeKind>

/** The texts of a pledge's sheet: 최종목표, 사업개요의 내용, 향후계획. */
export const pledgeSections = ['goal', 'content', 'next'] as const
export const PledgeSection = z.enum(pledgeSections)
export type PledgeSection = z.infer<typeof PledgeSection>

/** How something was made known (홍보 실적): by what kind of means, which, since when, saying what. */
export const Publicity = z
  .object({ kind: z.string(), means: z.string().min(1), when: z.string(), text: z.string() })
  .readonly()
export type Publicity = z.infer<typeof Publicity>

/** What carries a pledge out: a project of a plan, one of its cost lines, or a major work of a department. */
export const linkKinds = ['project', 'line', 'work'] as const
export const LinkKind = z.enum(linkKinds)
export type LinkKind = z.infer<typeof LinkKind>

export const PledgeLink = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('project'), id: ProjectId }),
    z.object({ kind: z.literal('line'), id: LineId }),
    z.object({ kind: z.literal('work'), id: WorkId }),
  ])
  .readonly()
export type PledgeLink = z.infer<typeof PledgeLink>

const lines = z.array(WorkLine).readonly()

/** A pledge of the mayor (공약사업) as its sheet (공약 관리카드) has it. */
export const Pledge = z
  .object({
    id: PledgeId,
    no: z.int().min(1).max(999),
    title: z.string().min(1),
    status: PledgeStatus,
    term: PledgeTerm,
    kind: PledgeKind,
    /** The field of policy under which the office lists it; null where it does not say. */
    field: z.string().nullable(),
    departmentId: DepartmentId,
    partnerIds: z.array(DepartmentId).readonly(),
    /** None: the whole district. */
    dongIds: z.array(DongId).readonly(),
    from: Month,
    to: Month,
    texts: z.object({ goal: lines, content: lines, next: lines }).readonly(),
    goals: z.array(Goal).readonly(),
    money: PledgeMoney.nullable(),
    cost: StatedCost.nullable(),
    secured: z.array(YearSecured).readonly(),
    publicity: z.array(Publicity).readonly(),
    links: z.array(PledgeLink).readonly(),
  })
  .readonly()
export type Pledge = z.infer<typeof Pledge>

/** What a pledge has before its sheet is written. */
export const emptySheet = {
  ...{ texts: { goal: [], content: [], next: [] }, goals: [], money: null, cost: null },
  ...{ secured: [], publicity: [], links: [] },
} satisfies Partial<Pledge>

/** What was said of the items of a pledge in a part of a year: in words, or with a number. */
export const PartResult = z
  .object({
    part: z.string(),
    said: z.array(z.object({ item: z.string(), said: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type PartResult = z.infer<typeof PartResult>
