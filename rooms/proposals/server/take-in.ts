import { answered } from '#kernel/answered.ts'
import { type Handler, handleCommand, handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { rememberColumns } from '#rooms/documents/contract-import.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { listByContact, proveContact, takeIn } from '../contract-intake.ts'
import { checkRound, destroyContactAfter, fitIntake } from '../core/intake.ts'
import { ProposalId } from '../core/proposal.ts'
import * as store from '../store/intake-queries.ts'
import { outcomesOf } from '../store/lineage-queries.ts'
import { type ContactMeans, placeOfContact } from './contact-means.ts'
import { follow } from './lineage.ts'
import { receiveProposal } from './receive-proposal.ts'
import { lineOn } from './shown-proposal.ts'

/** Taking in for residents, and how they see afterwards where it stands. */
export const intakeHandlers = (means: ContactMeans): readonly Handler[] => [
  takeInWith(means),
  proveContactWith(means),
  listByContactWith(means),
]

/** All rows become proposals, or none: nobody is left half taken in. */
const takeInWith = (means: ContactMeans) =>
  handleCommand(takeIn, async (context, input) => {
    const { trx, districtId, effectiveOn, ask } = context
    const { intakeId, rows, columns, ...came } = input
    const ways = [came, ...rows.flatMap((row) => row.came ?? [])]
    for (const way of ways) {
      const checked = checkRound(way, effectiveOn)
      if (!checked.ok) return checked
    }
    const { dongs } = answered(await ask(listDongs, {}))
    const fitted = fitIntake(rows, { consent: came.consent, dongs })
    if (!fitted.ok) return fitted
    const entries: store.IntakeEntry[] = []
    for (const [at, { words, dongId, contact }] of fitted.value.entries()) {
      const id = ProposalId.parse(`${intakeId}-${at + 1}`)
      const { way, receivedOn, consent, consentedOn, track } = rows[at]?.came ?? came
      const proposal = { id, track, category: null, dongId, words, point: null, proposedBy: null, on: receivedOn }
      const received = await receiveProposal(context, proposal)
      if (!received.ok) return received
      const sealed =
        contact === null
          ? { contact: null, contact_index: null }
          : {
              contact: means.seal(placeOfContact(districtId, id), contact),
              contact_index: means.indexes(districtId, contact)[0],
            }
      entries.push({
        ...{ proposal_id: id, intake_id: intakeId, way, received_on: receivedOn },
        ...{ consent, consented_on: consent === null ? null : consentedOn, ...sealed },
        destroy_after: destroyContactAfter(receivedOn),
      })
    }
    await store.addIntake(trx, districtId, entries)
    if (columns !== undefined) {
      const kept = await context.perform(rememberColumns, columns)
      if (!kept.ok) return kept
    }
    const about = entries.map((entry) => ({ kind: 'proposal', id: entry.proposal_id }))
    return ok({ reply: { intakeId, takenIn: entries.length }, about })
  })

const proveContactWith = (means: ContactMeans) =>
  handleCommand(proveContact, async (context, typed) => {
    const tried = await means.tryCode(context, typed)
    if (!tried.ok) return tried
    const { isRight, triesLeft } = tried.value
    return ok({ reply: { came: isRight ? 'proven' : 'wrong', triesLeft }, about: [], fellShort: !isRight })
  })

/**
 * What was given to the office with the contact, and what its holder sent from an account; with each stands what it became:
 * what it was merged into, and its parts.
 */
const listByContactWith = (means: ContactMeans) =>
  handleQuery(listByContact, async (context, { token }) => {
    const { trx, districtId, now } = context
    const { state, contact } = await means.proven(context, token)
    if (contact === null) return ok({ state, proposals: [] })
    const accountId = await means.accountOf(trx, districtId, contact)
    const toOffice = await store.idsOfContact(trx, districtId, means.indexes(districtId, contact))
    const online = accountId === null ? [] : await store.idsOfAccount(trx, districtId, accountId)
    const given = [...new Set([...toOffice, ...online])]
    const { all } = await follow(given, (from) => outcomesOf(trx, districtId, from))
    const found = await store.listedProposals(trx, districtId, all)
    return ok({ state, proposals: found.map(lineOn(dateInSeoul(now))) })
  })
