import { expect, it } from 'vitest'
import { mayRecuse } from './recusing.ts'

it('recuses a member of the list from a point of the agenda, once, and before the vote', () => {
  const now = {
    agenda: [{ no: 1 }, { no: 2 }],
    members: [{ personNo: 1 }, { personNo: 2 }],
    recusals: [
      { agendaNo: 1, personNo: 2 },
      { agendaNo: 2, personNo: 1 },
    ],
    votes: [] as { agendaNo: number }[],
  }
  const kindOf = (agendaNo: number, personNo: number, votes = now.votes) => {
    const outcome = mayRecuse({ agendaNo, personNo }, { ...now, votes })
    return outcome.ok ? 'ok' : outcome.refusal.kind
  }
  expect([kindOf(1, 1), kindOf(3, 1), kindOf(1, 9)]).toEqual(['ok', 'no-such-point', 'no-such-member'])
  expect([kindOf(1, 2), kindOf(1, 1, [{ agendaNo: 1 }])]).toEqual(['already-recused', 'already-voted-on'])
})
