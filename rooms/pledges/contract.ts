import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { SourcesRefusal } from '#rooms/works/core/budget-at.ts'
import { GoalsRefusal } from './core/goal.ts'
import { Opinion } from './core/jury.ts'
import { LinkedMoney, LinkedSum } from './core/linked-money.ts'
import { Month, PartOfYear } from './core/part-of-year.ts'
import * as may from './core/permissions.ts'
import {
  LinkKind,
  PartResult,
  Pledge,
  PledgeId,
  PledgeKind,
  PledgeSection,
  PledgeStatus,
  PledgeTerm,
} from './core/pledge.ts'
import { MoneyRefusal } from './core/pledge-money.ts'
import { PledgeRates } from './core/pledge-rates.ts'
import { PublicityRefusal } from './core/publicity.ts'
import { ChangeRefusal, DecisionKind, StatusChange } from './core/status-change.ts'
import { QuarterStatus } from './core/status-history.ts'

const line = z.string().trim().min(1).max(200)
const optional = line.nullable().default(null)
const text = z.string().max(20_000)
const written = z.object({ pledgeId: PledgeId })
const missing = only('pledge-not-found')

/** How a pledge is named and filed. */
const named = {
  no: z.int().min(1).max(999),
  title: line,
  term: PledgeTerm.default('within'),
  kind: PledgeKind.default('new'),
  field: optional,
  departmentId: DepartmentId,
  /** Names of departments and of dongs, parted by commas; no dong is the whole district. */
  partners: z.string().max(1000).default(''),
  dongs: z.string().max(1000).default(''),
  from: Month,
  to: Month,
}
const NamedRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pledge-no-taken'), field: z.literal('no') }),
  z.object({ kind: z.literal('department-not-found'), field: z.literal('departmentId') }),
  z.object({ kind: z.literal('name-unknown'), field: z.enum(['partners', 'dongs']), name: z.string() }),
  z.object({ kind: z.literal('period-backwards'), field: z.literal('to') }),
])
export type NamedRefusal = z.infer<typeof NamedRefusal>

export const addPledge = command({
  name: 'pledges.add-pledge',
  title: { ko: '공약을 올린다', en: 'Add a pledge' },
  permission: may.mayDecidePledges,
  input: z.strictObject({ pledgeId: PledgeId, ...named }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('pledge-id-taken'), ...NamedRefusal.options]),
})

export const changePledge = command({
  name: 'pledges.change-pledge',
  title: { ko: '공약의 이름과 구분을 고친다', en: 'Change how a pledge is named and filed' },
  permission: may.mayWritePledges,
  input: z.strictObject({ pledgeId: PledgeId, ...named }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [missing, ...NamedRefusal.options]),
})

/** A status changes only with the decision behind it. */
export const changePledgeStatus = command({
  name: 'pledges.change-status',
  title: { ko: '공약의 추진상황을 바꾼다', en: 'Change the status of a pledge' },
  permission: may.mayDecidePledges,
  input: z.strictObject({
    pledgeId: PledgeId,
    to: PledgeStatus,
    by: DecisionKind.nullable().default(null),
    reference: optional,
    decidedOn: LocalDate.nullable().default(null),
    reason: z.string().trim().min(1).max(1000).nullable().default(null),
  }),
  reply: z.object({ pledgeId: PledgeId, changeNo: z.int() }),
  refusal: z.discriminatedUnion('kind', [missing, ...ChangeRefusal.options]),
})

/** Lines as they are typed: ○ - · ※ before. */
export const writePledgeText = command({
  name: 'pledges.write-pledge-text',
  title: { ko: '공약의 글을 쓴다', en: 'Write a text of a pledge' },
  permission: may.mayWritePledges,
  input: z.strictObject({ pledgeId: PledgeId, section: PledgeSection, text: text.default('') }),
  reply: written,
  refusal: missing,
})

/** The yearly plan as it is pasted from Excel or Hangul: 단위사업, 구분, 항목, then a column a part of a year. */
export const writeTargets = command({
  name: 'pledges.write-targets',
  title: { ko: '연차별 추진계획을 적는다', en: 'Write the targets of a pledge' },
  permission: may.mayWritePledges,
  input: z.strictObject({ pledgeId: PledgeId, table: text.min(1) }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [missing, ...GoalsRefusal.options]),
})

export const recordResults = command({
  name: 'pledges.record-results',
  title: { ko: '추진실적을 적는다', en: 'Record results of a pledge' },
  permission: may.mayWritePledges,
  input: z.strictObject({
    pledgeId: PledgeId,
    part: PartOfYear,
    results: z.array(z.strictObject({ item: line, said: z.string().trim().max(2000).default('') })).max(200),
  }),
  reply: z.object({ pledgeId: PledgeId, part: PartOfYear }),
  refusal: z.discriminatedUnion('kind', [
    missing,
    z.object({ kind: z.literal('results-overlap'), field: z.literal('part'), other: z.string() }),
  ]),
})

const Unit = z.enum(['1', '1000', '1000000']).default('1000000')

/** 연차별 투자수요 and 집행액 as they are pasted; amounts in a unit of won. */
export const writeMoney = command({
  name: 'pledges.write-money',
  title: { ko: '연차별 투자수요와 집행액을 적는다', en: 'Write what a pledge needs and what is executed' },
  permission: may.mayWritePledges,
  input: z.strictObject({ pledgeId: PledgeId, unit: Unit, table: text.min(1) }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [missing, ...MoneyRefusal.options]),
})

const Amount = z.int().min(0).max(1_000_000_000_000)
const amountTooLarge = z.object({ kind: z.literal('amount-too-large'), field: z.literal('total') })
const given = { unit: Unit, total: Amount, sources: z.string().max(4000).default('') }

export const writeCost = command({
  name: 'pledges.write-cost',
  title: { ko: '총사업비를 적는다', en: 'Write the total cost of a pledge' },
  permission: may.mayWritePledges,
  input: z.strictObject({ pledgeId: PledgeId, ...given, note: optional }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [missing, amountTooLarge, ...SourcesRefusal.options]),
})

export const writeSecured = command({
  name: 'pledges.write-secured',
  title: { ko: '예산확보액을 적는다', en: 'Write what budget is secured' },
  permission: may.mayWritePledges,
  input: z.strictObject({ pledgeId: PledgeId, year: z.int().min(1900).max(2999), ...given }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [missing, amountTooLarge, ...SourcesRefusal.options]),
})

/** One a line: kind | means | when | what it said. */
export const writePublicity = command({
  name: 'pledges.write-publicity',
  title: { ko: '홍보 실적을 적는다', en: 'Write how a pledge was made known' },
  permission: may.mayWritePledges,
  input: z.strictObject({ pledgeId: PledgeId, text: text.default('') }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [missing, PublicityRefusal]),
})

const link = { pledgeId: PledgeId, kind: LinkKind, id: line }

export const linkPledge = command({
  name: 'pledges.link-pledge',
  title: { ko: '공약에 사업이나 주요업무를 잇는다', en: 'Link a pledge' },
  permission: may.mayWritePledges,
  input: z.strictObject(link),
  reply: written,
  refusal: z.discriminatedUnion('kind', [
    only('pledge-not-found', 'linked-already'),
    z.object({ kind: z.literal('link-not-found'), field: z.literal('id') }),
  ]),
})

export const unlinkPledge = command({
  name: 'pledges.unlink-pledge',
  title: { ko: '공약에 이은 것을 푼다', en: 'Take back a link of a pledge' },
  permission: may.mayWritePledges,
  input: z.strictObject(link),
  reply: written,
  refusal: only('pledge-not-found', 'not-linked'),
})

export const removePledge = command({
  name: 'pledges.remove-pledge',
  title: { ko: '공약을 지운다', en: 'Remove a pledge' },
  permission: may.mayDecidePledges,
  input: z.strictObject({ pledgeId: PledgeId, reason: line }),
  reply: written,
  refusal: only('pledge-not-found', 'pledge-has-opinions'),
})

export const PledgeSummary = z.object({
  ...{ id: PledgeId, no: z.int(), title: z.string(), status: PledgeStatus, term: PledgeTerm, kind: PledgeKind },
  ...{ field: z.string().nullable(), department: z.string(), dongs: z.array(z.string()), rates: PledgeRates },
})
export type PledgeSummary = z.infer<typeof PledgeSummary>

export const listPledges = query({
  name: 'pledges.list-pledges',
  title: { ko: '공약 목록을 본다', en: 'List the pledges' },
  permission: may.maySeePledges,
  input: z.object({
    status: PledgeStatus.optional(),
    term: PledgeTerm.optional(),
    kind: PledgeKind.optional(),
    departmentId: DepartmentId.optional(),
    dongId: DongId.optional(),
    text: z.string().max(100).optional(),
    /** What counts as fulfilled; without it, 완료 and 이행 후 계속추진. */
    fulfilled: z.array(PledgeStatus).optional(),
  }),
  reply: z.object({
    pledges: z.array(PledgeSummary),
    /** Of the pledges listed, and of each class of them. */
    rates: PledgeRates,
    classes: z.array(z.object({ term: PledgeTerm, kind: PledgeKind, rates: PledgeRates })),
    /** The dongs that have pledges of their own; null: the whole district. */
    dongs: z.array(
      z.object({
        dongId: DongId.nullable(),
        name: z.string().nullable(),
        titles: z.array(z.object({ id: PledgeId, title: z.string() })),
      }),
    ),
    all: z.int(),
    /** How the listed pledges stood when the quarters ended, the latest last; none before the first decision. */
    quarters: z.array(QuarterStatus),
  }),
  refusal: noRefusals,
})

export const AchievementView = z.object({
  ...{
    item: z.string(),
    unit: z.string(),
    year: z.int(),
    target: z.int(),
    actual: z.int(),
    rate: z.string().nullable(),
  },
})

export const seePledge = query({
  name: 'pledges.see-pledge',
  title: { ko: '공약 하나를 본다', en: 'See a pledge' },
  permission: may.maySeePledges,
  input: z.object({ pledgeId: PledgeId }),
  reply: z.object({
    pledge: Pledge,
    department: z.string(),
    partners: z.array(z.string()),
    dongs: z.array(z.string()),
    results: z.array(PartResult),
    achievements: z.array(AchievementView),
    changes: z.array(StatusChange),
    rates: PledgeRates,
    /** What the years need and what was executed, added up; null without the table. */
    sums: z.object({ needs: z.array(Won), need: Won, executedParts: z.array(Won), executed: Won }).nullable(),
    opinions: z.array(Opinion),
    /** What carries it out, with the path of its page below the district. */
    links: z.array(z.object({ kind: LinkKind, id: z.string(), title: z.string(), path: z.string() })),
    /** What the linked projects and cost lines planned and executed; null where none is linked. */
    linked: z.object({ rows: z.array(LinkedMoney), sum: LinkedSum }).nullable(),
    findings: z.array(Finding),
  }),
  refusal: missing,
})
