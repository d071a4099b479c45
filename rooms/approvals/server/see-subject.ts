import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeSubject } from '../contract.ts'
import type { SubjectParts } from './subject-parts.ts'
import { viewSubject } from './subject-view.ts'

export const seeSubjectWith = (parts: SubjectParts) =>
  handleQuery(seeSubject, async (context, subject) => {
    const view = await viewSubject(context, parts, subject)
    return view === null ? refuse({ kind: 'subject-not-found' }) : ok(view)
  })
