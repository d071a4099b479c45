import type { z } from 'zod'
import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { FindingSentences, RefusalSentences } from '#kit/sentences.ts'
import { formatWon, type Won } from '#kit/won.ts'
import type { EntrustRefusal } from './entrusting.ts'
import type { CancelEntrustedRefusal, EntrustedRefusals } from './entrusting-life.ts'

export type EntrustingRefusal =
  | EntrustRefusal
  | EntrustedRefusals[keyof EntrustedRefusals]
  | z.infer<typeof CancelEntrustedRefusal>
  | { readonly kind: 'entrusting-id-taken' | 'entrusting-not-found' }

const won = (amount: Won, lang: Lang): string => formatWon(amount, 'won', lang)
const dayOf = (day: string | undefined, lang: Lang): string => formatDate(LocalDate.parse(day), lang)

/** Why something of entrusted work is refused, and what is missing of it. */
export const entrustingKo = {
  refusals: {
    'entrusting-id-taken': () => '같은 번호의 민간위탁이 이미 있습니다. 목록에서 확인해 주세요.',
    'entrusting-not-found': () => '그런 민간위탁이 없습니다. 목록에서 다시 골라 주세요.',
    'entrusting-ends-before-it-begins': () => '위탁이 끝나는 날이 시작하는 날보다 앞섭니다. 날짜를 고쳐 주세요.',
    'consent-after-it-begins': () => '의회의 동의는 위탁을 시작하기 전에 받습니다. 동의받은 날을 확인해 주세요.',
    'no-yearly-amount': () => '해마다 줄 금액을 한 해라도 적어 주세요.',
    'amount-beyond-term': ({ year }) => `${year}년은 위탁 기간 뒤입니다. 그 해의 금액을 비우거나 기간을 고쳐 주세요.`,
    'entrusted-still-to-come': () => '아직 오지 않은 날입니다. 일어난 뒤에 기록해 주세요.',
    'before-it-was-entrusted': ({ from }) => `위탁을 시작한 날(${dayOf(from, 'ko')})보다 앞섭니다. 날짜를 고쳐 주세요.`,
    'year-not-agreed': () => '금액을 정하지 않은 해입니다. 목록에 있는 해에서 골라 주세요.',
    'year-settled-already': () => '이미 정산한 해입니다. 고칠 것이 있으면 정산 기록을 먼저 취소해 주세요.',
    'entrusted-payment-of-nothing': () => '지급한 금액을 적어 주세요.',
    'entrusted-paid-above': ({ open }) =>
      `그 해에 정한 금액을 넘습니다. 더 지급할 수 있는 금액은 ${won(open, 'ko')}원입니다. 금액을 고쳐 주세요.`,
    'guidance-without-what': () => '고치라고 한 것을 적어 주세요.',
    'used-above-paid': ({ paid }) =>
      `그 해에 지급한 ${won(paid, 'ko')}원보다 많이 썼다고 적었습니다. 금액을 고쳐 주세요.`,
    'reviewed-already': () => '이미 심사를 기록했습니다. 고칠 것이 있으면 그 기록을 먼저 취소해 주세요.',
    'entrusted-entry-not-standing': () => '취소할 기록이 없거나 이미 취소했습니다. 쪽을 다시 열어 주세요.',
    'settlement-stands-on-it': ({ year }) => `${year}년은 이미 정산했습니다. 그 정산 기록을 먼저 취소해 주세요.`,
  } satisfies RefusalSentences<EntrustingRefusal> as RefusalSentences<EntrustingRefusal>,
  findings: {
    'consent-missing': ({ params }) => `${params['title']}: 의회의 동의를 받은 날이 적혀 있지 않습니다.`,
    'not-inspected': ({ params }) => `${params['title']}: ${params['year']}년에 지도점검을 한 기록이 없습니다.`,
    'not-settled': ({ params, computed }) =>
      `${params['title']}: ${params['year']}년의 정산을 ${dayOf(computed, 'ko')}까지 기록하지 않았습니다.`,
    'review-due': ({ params, computed }) =>
      `${params['title']}: 위탁이 ${dayOf(computed, 'ko')}에 끝나는데, 다시 맡길지 심사한 기록이 없습니다.`,
  } as FindingSentences,
}

export const entrustingEn: typeof entrustingKo = {
  refusals: {
    'entrusting-id-taken': () => 'Entrusted work with this id exists. Please look at the list.',
    'entrusting-not-found': () => 'There is no such entrusted work. Please choose from the list.',
    'entrusting-ends-before-it-begins': () => 'It ends before it begins. Please correct the days.',
    'consent-after-it-begins': () => 'The assembly agrees before work is entrusted. Please check the day.',
    'no-yearly-amount': () => 'Please give the amount of a year at least.',
    'amount-beyond-term': ({ year }) => `${year} lies after the term. Please leave its amount out, or change the term.`,
    'entrusted-still-to-come': () => 'The day is still to come. Please record it once it has happened.',
    'before-it-was-entrusted': ({ from }) =>
      `The day is before ${dayOf(from, 'en')}, when it began. Please correct it.`,
    'year-not-agreed': () => 'No amount was agreed for that year. Please choose from the list.',
    'year-settled-already': () => 'That year is settled. Please cancel its settlement first.',
    'entrusted-payment-of-nothing': () => 'Please give the amount that was paid.',
    'entrusted-paid-above': ({ open }) =>
      `This is beyond what was agreed for the year. At most ${won(open, 'en')} won can be paid. Please correct it.`,
    'guidance-without-what': () => 'Please say what is to be corrected.',
    'used-above-paid': ({ paid }) => `Only ${won(paid, 'en')} won were paid for that year. Please correct the amount.`,
    'reviewed-already': () => 'A review is recorded already. Please cancel that entry first.',
    'entrusted-entry-not-standing': () => 'There is no such entry, or it is cancelled. Please open the page anew.',
    'settlement-stands-on-it': ({ year }) => `${year} is settled already. Please cancel that settlement first.`,
  },
  findings: {
    'consent-missing': ({ params }) => `${params['title']}: the day on which the assembly agreed is not recorded.`,
    'not-inspected': ({ params }) => `${params['title']}: no inspection is recorded in ${params['year']}.`,
    'not-settled': ({ params, computed }) =>
      `${params['title']}: ${params['year']} was to be settled by ${dayOf(computed, 'en')}.`,
    'review-due': ({ params, computed }) =>
      `${params['title']}: it ends on ${dayOf(computed, 'en')}, and no review is recorded.`,
  },
}
