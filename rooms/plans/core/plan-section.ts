import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { PlanId } from './plan.ts'

export const SectionId = idOf('SectionId')
export type SectionId = z.infer<typeof SectionId>

/** The chapters of the official form: what is written, and the two that are followed by what sheets and lines hold. */
export const sectionKinds = [
  'background',
  'direction',
  'process',
  'projects',
  'evaluation',
  'budget',
  'annex',
  'other',
] as const
export const SectionKind = z.enum(sectionKinds)
export type SectionKind = z.infer<typeof SectionKind>

/** A chapter of a plan's own text: plain paragraphs, one line each; lines that begin with □ ○ - ※ keep their marks. */
export const PlanSection = z
  .object({
    id: SectionId,
    planId: PlanId,
    kind: SectionKind,
    heading: z.string().trim().min(1).max(300),
    body: z.string().max(100_000),
  })
  .readonly()
export type PlanSection = z.infer<typeof PlanSection>

/** A chapter with its version: which writing of it this is. */
export interface VersionedSection {
  readonly section: PlanSection
  readonly version: number
}

export const SectionChanged = z.object({
  kind: z.literal('section-changed-meanwhile'),
  sectionId: SectionId,
  version: z.int(),
  heading: z.string(),
  body: z.string(),
})

export const SectionRefusal = z.discriminatedUnion('kind', [
  SectionChanged,
  z.object({ kind: z.literal('too-many-sections'), most: z.int() }),
])
export type SectionRefusal = z.infer<typeof SectionRefusal>

const mostSections = 200

/**
 * Decides whether a chapter can be written over what stands: it must be based on the version that stands now, 0 for a new
 * one. Refuses `section-changed-meanwhile` with the text that stands, unless it says the same already.
 */
export function writeSection(
  present: readonly VersionedSection[],
  section: PlanSection,
  basedOn: number,
): Result<VersionedSection, SectionRefusal> {
  const before = present.find((one) => one.section.id === section.id)
  const version = before?.version ?? 0
  if (before === undefined && present.length >= mostSections) {
    return refuse({ kind: 'too-many-sections', most: mostSections })
  }
  if (before === undefined || version === basedOn || sameText(before.section, section)) {
    return ok({ section, version: version + 1 })
  }
  const { heading, body } = before.section
  return refuse({ kind: 'section-changed-meanwhile', sectionId: section.id, version, heading, body })
}

const sameText = (a: PlanSection, b: PlanSection): boolean => a.heading === b.heading && a.body === b.body

/**
 * The chapters in which nothing is written, to be told before a version is frozen. The lists of projects and of the budget
 * are none: what sheets and cost lines hold follows them.
 */
export const emptySections = <S extends Pick<PlanSection, 'kind' | 'body'>>(sections: readonly S[]): readonly S[] =>
  sections.filter(({ kind, body }) => kind !== 'projects' && kind !== 'budget' && body.trim() === '')

export const OrderRefusal = z.object({ kind: z.literal('order-not-complete'), stands: z.int(), given: z.int() })
export type OrderRefusal = z.infer<typeof OrderRefusal>

/** Decides whether an order names each thing that stands exactly once. Refuses `order-not-complete` otherwise. */
export function orderOf<Id extends string>(
  present: readonly Id[],
  order: readonly Id[],
): Result<readonly Id[], OrderRefusal> {
  const given = new Set<string>(order)
  const complete =
    given.size === order.length && order.length === present.length && present.every((id) => given.has(id))
  return complete ? ok(order) : refuse({ kind: 'order-not-complete', stands: present.length, given: given.size })
}

/** The order with one thing one place up or down; one that is at the end already stays. */
export function moved<Id extends string>(order: readonly Id[], id: Id, by: -1 | 1): readonly Id[] {
  const from = order.indexOf(id)
  const to = from + by
  const other = order[to]
  if (from < 0 || other === undefined) return order
  return order.map((one, at) => (at === from ? other : at === to ? id : one))
}

/** The chapters that the official form has, in its order, each still empty (domain.md 1.5; the city's form of 2020). */
export const officialSkeleton: readonly {
  readonly id: string
  readonly kind: SectionKind
  readonly heading: string
}[] = [
  { id: 'background', kind: 'background', heading: '지역사회혁신계획 수립 배경' },
  { id: 'direction', kind: 'direction', heading: '지역사회혁신계획 추진 방향' },
  { id: 'process', kind: 'process', heading: '계획 수립 과정' },
  { id: 'projects', kind: 'projects', heading: '지역사회혁신계획 사업 목록' },
  { id: 'evaluation', kind: 'evaluation', heading: '성과평가계획' },
  { id: 'budget', kind: 'budget', heading: '예산계획' },
  { id: 'annex-1', kind: 'annex', heading: '붙임 1. 협치 추진체계 구성 현황' },
  { id: 'annex-2', kind: 'annex', heading: '붙임 2. 의제 발굴과 사업 선정 경과' },
  { id: 'annex-3', kind: 'annex', heading: '붙임 3. 전년도 추진 실적' },
]
