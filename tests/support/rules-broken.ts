import { addDays, type LocalDate } from '#kit/korean-date.ts'
import { demoAccount } from '#samples/teller.ts'
import type { Visitor } from './under-way/doing.ts'

/** A form that is filled in well for its contract and against a rule, and the field that the refusal is about. */
interface RuleBroken {
  readonly who: Visitor
  readonly path: string
  readonly command: string
  readonly typed: Readonly<Record<string, string>>
  readonly field: string
}

/** In each room whose refusals name fields: a day out of the period, a number that is nobody's, what is missing beside. */
export const rulesBroken = (today: LocalDate): readonly RuleBroken[] => [
  {
    ...{ who: 'secretariat', path: '/forums/new', command: 'forums.announce-forum', field: 'closesOn' },
    typed: {
      ...{ title: '봄 공론장', place: '구청 대강당', heldOn: addDays(today, 9), beginsAt: '18:30', seats: '3' },
      ...{ opensOn: addDays(today, 5), closesOn: addDays(today, 2) },
    },
  },
  {
    ...{ who: 'secretariat', path: '/forums/forum-held/desk', command: 'forums.move-to-table', field: 'no' },
    typed: { no: '99', tableNo: '1' },
  },
  {
    ...{ who: 'secretariat', path: '/forums/forum-held/desk', command: 'forums.put-vote', field: 'options' },
    typed: { title: '무엇이 먼저인가', mostChoices: '1', options: '공원' },
  },
  {
    ...{ who: 'secretariat', path: '/votes/vote-of-rules/design', command: 'polling.design-vote' },
    ...{
      field: 'contests.0.more',
      typed: { title: '봄 투표', 'contests.0.title': '문항', 'contests.0.more': '골목 | 많이' },
    },
  },
  {
    ...{ who: 'secretariat', path: '/proposals/reach/proposal-received', command: 'proposals.set-reach' },
    ...{ field: 'districts', typed: { districts: '', share: '1/3' } },
  },
  {
    ...{ who: 'department-head', path: '/hand-over-work', command: 'screening.hand-over-work', field: 'toId' },
    typed: {
      ...{ fromId: demoAccount('department-officer'), toId: demoAccount('department-officer') },
      reason: '자리를 옮김',
    },
  },
]
