import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { publishVersion } from '../contract.ts'
import * as decide from '../core/publication.ts'
import { holdDocuments } from '../store/document-queries.ts'
import { holdPasses } from '../store/pass-queries.ts'
import * as store from '../store/submission-queries.ts'
import { lookAtSubject } from './look-at-subject.ts'
import type { SubjectParts } from './subject-parts.ts'

export const publishVersionWith = (parts: SubjectParts) =>
  handleCommand(publishVersion, async (context, { publicationId, subject, version }) => {
    const { trx, districtId, now, effectiveOn } = context
    if ((await store.findPublication(trx, districtId, publicationId)) !== null) {
      return refuse({ kind: 'publication-id-taken' })
    }
    const documents = await holdDocuments(trx, districtId, subject)
    await holdPasses(trx, districtId)
    const looked = await lookAtSubject(context, parts, subject)
    const earlier = await store.publications(trx, districtId, subject)
    const asked = { subject, version, on: effectiveOn }
    const facts = decide.publishVersion(asked, { ...looked, documents }, earlier, dateInSeoul(now))
    if (!facts.ok) return facts
    const passed = looked.findings.filter(({ pass }) => pass !== null).length
    const { title } = facts.value
    const publication = { id: publicationId, ...asked, title, passed, withdrawnOn: null, withdrawnReason: null }
    await store.insertPublication(trx, districtId, publication)
    return ok({ reply: { publicationId }, about: [{ kind: 'publication', id: publicationId }, subject] })
  })
