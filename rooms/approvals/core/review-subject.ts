import { z } from 'zod'

/** 사업계획서, 계획의 확정판, 추가경정예산. */
export const subjectKinds = ['project', 'plan-version', 'supplementary'] as const
export const SubjectKind = z.enum(subjectKinds)
export type SubjectKind = z.infer<typeof SubjectKind>

/** What is reviewed, by kind and id: it stands in another room. */
export const ReviewSubject = z
  .strictObject({ kind: SubjectKind, id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/) })
  .readonly()
export type ReviewSubject = z.infer<typeof ReviewSubject>

/** Which state of a subject is meant: whatever tells two states of it apart, as its room writes it. */
export const SubjectVersion = z.string().trim().min(1).max(100)

/** A subject as it stands now, handed in from the room that keeps it. */
export interface SubjectFacts {
  readonly version: string
  readonly title: string
  /** Its page below the district's address. */
  readonly path: string
  /** Who answers for it, as its sheet says; empty where nobody is named. */
  readonly department: string
  /** Of a frozen version: made for the public, personal data masked. */
  readonly forPublic?: boolean
  /** Not for this reader yet: what was passed on it is told to insiders only. */
  readonly undecided?: boolean
}

/** A subject with how it stood when it was last looked at, so that a room need not tell all of it when nothing changed. */
export type AskedSubject = ReviewSubject & { readonly known?: Omit<SubjectFacts, 'path'> | undefined }

export const subjectKey = ({ kind, id }: ReviewSubject): string => `${kind}/${id}`
