import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { DongId } from '#rooms/organization/core/dong.ts'

/** A proposal's number is that of its item, with which its thread begins. */
export const ProposalId = idOf('ProposalId')
export type ProposalId = z.infer<typeof ProposalId>

/** 제안제도, 정책제안, 주민참여예산 (domain.md section 7: three tracks with clocks and ends of their own). */
export const tracks = ['suggestion', 'policy', 'budget'] as const
export const Track = z.enum(tracks)
export type Track = z.infer<typeof Track>

export const states = [
  'supporting',
  'received',
  'under-review',
  'answered',
  'withdrawn',
  'merged',
  'split',
  'referred',
  'handed-over',
] as const
export const State = z.enum(states)
export type State = z.infer<typeof State>

export const categories = [
  'transport',
  'environment',
  'welfare',
  'safety',
  'culture',
  'education',
  'economy',
  'governance',
  'other',
] as const
export const Category = z.enum(categories)
export type Category = z.infer<typeof Category>

const line = z.string().trim().min(1).max(100)
const prose = z.string().trim().min(1).max(2000)

/** The four things that a proposal says: 제목, 어디, 무엇이 불편한지, 어떻게 하면 좋을지. */
export const ProposalWords = z.strictObject({ title: line, place: line, problem: prose, wish: prose }).readonly()
export type ProposalWords = z.infer<typeof ProposalWords>

/** What something says of these, without what else it says. */
export const wordsOf = ({ title, place, problem, wish }: ProposalWords): ProposalWords => ({
  title,
  place,
  problem,
  wish,
})

/** Where a proposal stands. Nobody is named: who proposed it is known to the server alone. */
export const Proposal = z
  .object({
    id: ProposalId,
    cycleId: z.string(),
    track: Track,
    state: State,
    category: Category.nullable(),
    dongId: DongId.nullable(),
    version: z.int().min(1),
    submittedAt: Instant,
    submittedOn: LocalDate,
    /** The last day for support; null where the track asks for none. */
    supportUntil: LocalDate.nullable(),
    /** The day on which enough had supported it. */
    reachedOn: LocalDate.nullable(),
    supports: z.int().min(0),
    departmentId: DepartmentId.nullable(),
    /** The last day for the answer. */
    dueOn: LocalDate.nullable(),
    endedOn: LocalDate.nullable(),
    /** How often it went from one department to another. */
    bounces: z.int().min(0),
    hidden: z.boolean(),
    mergedInto: ProposalId.nullable(),
  })
  .readonly()
export type Proposal = z.infer<typeof Proposal>

/** A proposal with the account behind it, which never leaves the server. */
export type KeptProposal = Proposal & { readonly proposedBy: string | null }
