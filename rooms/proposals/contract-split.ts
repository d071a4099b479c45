import { z } from 'zod'
import { command } from '#kit/contract.ts'
import { EnterItemRefused, RenameItemRefused } from '#rooms/items/core/enter-item.ts'
import * as may from './core/permissions.ts'
import { ProposalId, ProposalWords } from './core/proposal.ts'
import { EditRefusal } from './core/propose.ts'
import { fewestParts, mostParts, Part, SplitRefusal } from './core/split.ts'

const reason = z.string().trim().min(1).max(1000)
const noSuchProposal = z.object({ kind: z.literal('proposal-not-found') })

export const splitProposal = command({
  name: 'proposals.split-proposal',
  title: { ko: '제안을 나눈다', en: 'Split a proposal' },
  done: { ko: '제안을 나누었습니다.', en: 'The proposal was split.' },
  permission: may.maySplit,
  input: z.strictObject({
    proposalId: ProposalId,
    reason,
    /** What it becomes, each with a number and words of its own. */
    parts: z.array(Part).min(fewestParts).max(mostParts),
  }),
  reply: z.object({ proposalId: ProposalId, parts: z.array(ProposalId) }),
  refusal: z.discriminatedUnion('kind', [
    ...SplitRefusal.options,
    ...EnterItemRefused.options,
    noSuchProposal,
    z.object({ kind: z.literal('proposal-id-taken') }),
  ]),
})

export const renameProposal = command({
  name: 'proposals.rename-proposal',
  title: { ko: '제안의 이름을 고친다', en: 'Rename a proposal' },
  done: { ko: '제안의 이름을 고쳤습니다.', en: 'The proposal was renamed.' },
  permission: may.mayRename,
  input: z.strictObject({
    proposalId: ProposalId,
    /** The version that was looked at. */
    version: z.int().min(1),
    title: ProposalWords.unwrap().shape.title,
    reason,
  }),
  reply: z.object({ proposalId: ProposalId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [...EditRefusal.options, ...RenameItemRefused.options, noSuchProposal]),
})
