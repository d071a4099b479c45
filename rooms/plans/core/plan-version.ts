import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { type Actor, permits, roles } from '#kit/actor.ts'
import { canonicalJson, hex, utf8 } from '#kit/bytes.ts'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { maySeeDraftVersions } from './permissions.ts'
import { Plan, PlanId } from './plan.ts'
import { PlanSection } from './plan-section.ts'
import { ProjectSheet } from './project-sheet.ts'

export const VersionId = idOf('VersionId')
export type VersionId = z.infer<typeof VersionId>

/** 초안, 협치회의 의결본, 시 제출본, 최종본, 공개본. */
export const versionKinds = ['draft', 'council', 'city', 'final', 'public'] as const
export const VersionKind = z.enum(versionKinds)
export type VersionKind = z.infer<typeof VersionKind>

/** All of a plan at one moment: its texts, its sheets in their order, and every cost line. */
export const Snapshot = z
  .object({
    plan: Plan,
    sections: z.array(PlanSection).readonly(),
    sheets: z.array(ProjectSheet).readonly(),
    lines: z.array(CostLine).readonly(),
  })
  .readonly()
export type Snapshot = z.infer<typeof Snapshot>

/** A frozen version, without what it holds: when, in which role, how large, the hash by which its text is known. */
export const PlanVersion = z
  .object({
    id: VersionId,
    planId: PlanId,
    name: z.string().trim().min(1).max(200),
    kind: VersionKind,
    frozenOn: LocalDate,
    frozenAt: Instant,
    role: z.enum(roles),
    projects: z.int(),
    total: Won,
    /** How many pieces of personal data were masked. */
    masked: z.int(),
    hash: z.string(),
  })
  .readonly()
export type PlanVersion = z.infer<typeof PlanVersion>

/**
 * Decides whether someone may see a version: everybody one for the public, from the day it is published until it is
 * withdrawn; any other, and one not published, only those of `maySeeDraftVersions`.
 */
export const maySeeVersion = (
  { id, kind }: Pick<PlanVersion, 'id' | 'kind'>,
  actor: Actor,
  published: ReadonlySet<VersionId>,
): boolean => permits(maySeeDraftVersions, actor) || (kind === 'public' && published.has(id))

/** The one text of a snapshot and its SHA-256, by which anyone can see that a version is what was frozen. */
export function sealSnapshot(snapshot: Snapshot): { readonly text: string; readonly hash: string } {
  const text = canonicalJson(snapshot)
  return { text, hash: hashOfText(text) }
}

/** The hash of a snapshot's text: another than the version's when the text is not what was frozen. */
export const hashOfText = (text: string): string => hex(sha256(utf8(text)))

/** Reads a snapshot from its text; an earlier form of a sheet takes the defaults of the fields it did not know. */
export const readSnapshot = (text: string): Snapshot => Snapshot.parse(JSON.parse(text))
