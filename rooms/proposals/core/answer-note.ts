import type { Answer } from './answer.ts'
import { deliveryWordsKo } from './messages-deliveries.ts'
import { pageWordsKo } from './messages-pages.ts'

/** How an answer was given: on the site, by text or mail to a contact, or in a letter. */
export const deliveryMeans = ['account', 'text', 'mail', 'letter'] as const
export type DeliveryMeans = (typeof deliveryMeans)[number]

/** One way on which an answer was given, and the message that went. */
export interface Way {
  readonly means: DeliveryMeans
  readonly messageId: string | null
}

/** Decides how an answer is given: to accounts on the site, to each contact as it could be posted, and in a letter where that is nobody. */
export function waysOfAnswer(toAccounts: boolean, posted: readonly Way[]): readonly Way[] {
  const ways: readonly Way[] = [...(toAccounts ? [{ means: 'account' as const, messageId: null }] : []), ...posted]
  return ways.length === 0 ? [{ means: 'letter', messageId: null }] : ways
}

/** What is texted or mailed to whom the office took a proposal in for: that there is an answer, and where it is read. */
export function answerNote(
  { verdict }: Pick<Answer, 'verdict'>,
  { title, address }: { readonly title: string; readonly address: string },
): { readonly subject: string; readonly text: string } {
  const { subject, answered } = deliveryWordsKo.note
  return { subject, text: [subject, answered(title, pageWordsKo.verdicts[verdict]), address].join('\n') }
}
