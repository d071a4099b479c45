import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdrawPublication } from '../contract.ts'
import * as store from '../store/submission-queries.ts'

export const withdrawPublicationHandler = handleCommand(
  withdrawPublication,
  async ({ trx, districtId, effectiveOn }, { publicationId, reason }) => {
    const publication = await store.findPublication(trx, districtId, publicationId)
    if (publication === null) return refuse({ kind: 'publication-not-found' })
    if (publication.withdrawnOn !== null) return refuse({ kind: 'publication-withdrawn' })
    // Not before it was published: a day typed wrong counts as the day of publication.
    const on = effectiveOn < publication.on ? publication.on : effectiveOn
    if (!(await store.withdrawPublication(trx, districtId, publicationId, { on, reason }))) {
      return refuse({ kind: 'publication-withdrawn' })
    }
    return ok({ reply: { publicationId }, about: [{ kind: 'publication', id: publicationId }, publication.subject] })
  },
)
