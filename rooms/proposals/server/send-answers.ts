import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sendAnswers } from '../contract-office.ts'
import * as decide from '../core/answer.ts'
import { answerNote, waysOfAnswer } from '../core/answer-note.ts'
import type { ProposalId } from '../core/proposal.ts'
import * as office from '../store/office-queries.ts'
import * as store from '../store/queries.ts'
import type { ContactMeans, PostedNote } from './contact-means.ts'
import { peopleOf } from './people-of.ts'

/**
 * Whoever proposed it, or what it was made of, and whoever follows are told; whoever gave a contact with what the office
 * took in is texted or mailed. The proof of it stands with each proposal.
 */
export const sendAnswersWith = (means: ContactMeans) =>
  handleCommand(sendAnswers, async (context, input) => {
    const { trx, districtId, effectiveOn } = context
    const wanted = [...new Set(input.proposalIds)]
    const proposals = await store.holdProposals(trx, districtId, wanted)
    if (proposals.length < wanted.length) return refuse({ kind: 'proposal-not-found' })
    const peopleOfProposal = await peopleOf(means, context, wanted)
    for (const proposal of proposals) {
      const { id } = proposal
      const answer = decide.sendAnswer(proposal, await office.findAnswer(trx, districtId, id))
      if (!answer.ok) return answer
      await office.markSent(trx, districtId, id, effectiveOn)
      await store.changeProposal(trx, districtId, id, { state: 'answered', ended_on: effectiveOn })
      const { accounts, contacts } = peopleOfProposal(id)
      const posted = await post(means, context, { id, answer: answer.value, contacts })
      const ways = waysOfAnswer(accounts.length > 0, posted)
      await office.addDeliveries(trx, districtId, id, { ways, on: effectiveOn })
    }
    return ok({
      reply: { sent: proposals.length },
      about: proposals.map(({ id }) => ({ kind: 'proposal', id })),
      tell: proposals.map(({ id }) => {
        const about = { kind: 'proposal', id }
        const { accounts } = peopleOfProposal(id)
        return {
          kind: 'proposals.answered',
          to: [...(accounts.length === 0 ? [] : [{ accounts }]), { followersOf: [about, { kind: 'item', id }] }],
          words: { ko: '제안에 대한 답변이 나왔습니다.', en: 'Your proposal was answered.' },
          ...{ about, path: `/proposals/${id}` },
        }
      }),
    })
  })

interface ToPost {
  readonly id: ProposalId
  readonly answer: decide.Answer
  readonly contacts: readonly string[]
}

/** Posts a note to each contact to which a way leads. */
async function post(
  means: ContactMeans,
  { trx, districtId, now }: CommandContext,
  { id, answer, contacts }: ToPost,
): Promise<readonly PostedNote[]> {
  if (contacts.length === 0) return []
  const [named] = await store.namesOf(trx, districtId, [id])
  const address = means.addressOf(districtId, `/proposals/${id}`)
  const note = answerNote(answer, { title: named?.title ?? id, address })
  const posted: PostedNote[] = []
  for (const to of contacts) {
    const one = await means.post(trx, districtId, { to, now, ...note })
    if (one !== null) posted.push(one)
  }
  return posted
}
