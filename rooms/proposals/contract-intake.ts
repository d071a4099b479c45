import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { idOf } from '#kit/id.ts'
import { ChosenColumns } from '#rooms/documents/core/import/remembered-columns.ts'
import { CodeState, CodeToken, TypedSixDigits } from '#rooms/identity/core/sign-in-code.ts'
import { EnterItemRefused } from '#rooms/items/core/enter-item.ts'
import { cameFields, IntakeRefusal, IntakeRow, mostTakenIn } from './core/intake.ts'
import * as may from './core/permissions.ts'
import { ProposalLine } from './core/proposal-line.ts'

/** Leaves room for the number of a row: together they are the proposal’s. */
export const IntakeId = idOf('IntakeId').refine((id) => id.length <= 58)

/** What people told the office: all rows or none. The record keeps none of the contacts. */
export const takeIn = command({
  name: 'proposals.take-in',
  title: { ko: '주민을 대신해 제안을 접수한다', en: 'Take proposals in for residents' },
  done: { ko: '제안을 대신 접수했습니다.', en: 'The proposals were taken in.' },
  permission: may.mayTakeIn,
  large: true,
  unrecorded: ['rows'],
  input: z.strictObject({
    intakeId: IntakeId,
    ...cameFields,
    rows: z.array(IntakeRow).min(1).max(mostTakenIn),
    /** Which columns of a file they were read from, to be remembered. */
    columns: ChosenColumns.exactOptional(),
  }),
  reply: z.object({ intakeId: IntakeId, takenIn: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    IntakeRefusal,
    ...EnterItemRefused.options,
    only('proposal-id-taken', 'consent-day-missing', 'received-later'),
  ]),
})

/** Whoever holds the number to which a code was sent; a wrong code is no refusal, for it is counted. */
export const proveContact = command({
  name: 'proposals.prove-contact',
  title: { ko: '받은 번호로 전화번호를 확인한다', en: 'Prove a contact with a code' },
  done: { ko: '확인했습니다.', en: 'Confirmed.' },
  permission: may.maySeeProposals,
  unrecorded: ['token', 'code'],
  input: z.strictObject({ token: CodeToken, code: TypedSixDigits }),
  reply: z.object({ came: z.enum(['proven', 'wrong']), triesLeft: z.int() }),
  refusal: only('code-ended'),
})

/** The proposals given with a contact, for ten minutes after it was proven; before that nothing of them is told. */
export const listByContact = query({
  name: 'proposals.list-by-contact',
  title: { ko: '내 제안이 어디까지 왔는지 본다', en: 'See where one’s proposals stand' },
  permission: may.maySeeProposals,
  sent: 'body',
  input: z.strictObject({ token: CodeToken }),
  reply: z.object({ state: CodeState, proposals: z.array(ProposalLine) }),
  refusal: noRefusals,
})
