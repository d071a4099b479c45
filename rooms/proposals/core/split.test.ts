import { describe, expect, test } from 'vitest'
import { type Proposal, ProposalId } from './proposal.ts'
import { renameProposal } from './rename.ts'
import { splitProposal } from './split.ts'

const id = (text: string) => ProposalId.parse(text)
const part = (name: string, title = name) => ({
  ...{ proposalId: id(name), title, place: '별빛공원', problem: '덥습니다.', wish: '그늘막' },
})
const states: readonly Proposal['state'][] = [
  ...(['supporting', 'received', 'under-review', 'answered', 'withdrawn'] as const),
  ...(['merged', 'split', 'referred', 'handed-over'] as const),
]

describe('a proposal is split', () => {
  const two = [part('bench'), part('shade')]
  test.each(states)('%s: once the office has it', (state) => {
    const split = splitProposal({ state }, two)
    if (state === 'received' || state === 'under-review') expect(split.ok).toBe(true)
    else expect(split).toEqual({ ok: false, refusal: { kind: 'split-not-with-office', state } })
  })
  test('into parts that can be told apart', () => {
    const received = { state: 'received' } as const
    expect(splitProposal(received, [part('bench'), part('bench', '다른 이름')])).toEqual({
      ...{ ok: false, refusal: { kind: 'split-part-twice', proposalId: 'bench' } },
    })
    expect(splitProposal(received, [part('bench'), part('shade', 'bench')])).toEqual({
      ...{ ok: false, refusal: { kind: 'split-names-same', field: 'parts.1.title' } },
    })
  })
})

describe('the office calls a proposal otherwise', () => {
  const rename = { version: 2, title: '공원 그늘막', before: '그늘막' }
  test.each(states)('%s: while it is under way', (state) => {
    const renamed = renameProposal({ state, version: 2 }, rename)
    if (['supporting', 'received', 'under-review'].includes(state))
      expect(renamed).toEqual({ ok: true, value: { version: 3 } })
    else expect(renamed).toEqual({ ok: false, refusal: { kind: 'not-open', state } })
  })
  test('as what stands now, and by another name', () => {
    const received = { state: 'received', version: 3 } as const
    expect(renameProposal(received, rename)).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } })
    expect(renameProposal(received, { ...rename, version: 3, title: '그늘막' })).toEqual({
      ...{ ok: false, refusal: { kind: 'nothing-changed' } },
    })
  })
})
