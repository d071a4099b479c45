import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { Balance, BalanceState, Over, OverLimits, Sex } from './limits.ts'

const ko = {
  title: '위원의 한도',
  lead: '위촉직 가운데 한쪽 성이 차지하는 몫과, 한 사람이 한꺼번에 맡을 수 있는 기구의 수를 정합니다. 넘겨 위촉할 때에는 까닭을 적습니다.',
  mostTenths: '한쪽 성은 위촉직 열에 몇까지 (5~9)',
  mostTenthsHint: '양성평등기본법은 6까지입니다. 비우면 보지 않습니다.',
  mostBodies: '한 사람이 맡을 수 있는 기구의 수',
  mostBodiesHint: '비우면 보지 않습니다.',
  strict: '까닭을 적어도 넘겨 위촉하지 못하게 한다',
  save: '한도 정하기',
  sex: '성별 (위촉직, 적지 않아도 됩니다)',
  sexHint: '성별 균형을 셀 때만 씁니다. 몇 명인지만 공개하고, 계정과 함께 없앱니다.',
  sexes: { woman: '여', man: '남' } satisfies Record<Sex, string>,
  unsaidChoice: '적지 않음',
  overReason: '한도를 넘겨 위촉하는 까닭',
  overReasonHint: '한도를 넘을 때만 적습니다. 까닭은 기록에 남습니다.',
  balance: '위촉직 성별',
  counts: ({ women, men, unsaid }: Balance) =>
    `여 ${women}명, 남 ${men}명${unsaid === 0 ? '' : `, 적지 않음 ${unsaid}명`}`,
  rule: (tenths: number) => `한쪽 성은 열에 ${tenths}까지`,
  states: {
    kept: '지키고 있습니다.',
    over: '한쪽 성이 한도를 넘었습니다.',
    'not-known': '적지 않은 위원이 있어 알 수 없습니다.',
  } satisfies Record<BalanceState, string>,
  over: (over: Over) =>
    over.limit === 'balance'
      ? `위촉직 가운데 ${over.sex === 'woman' ? '여성' : '남성'}이 ${over.count}명이 되어 한도 ${over.most}명을 넘습니다.`
      : `한꺼번에 맡는 기구가 ${over.count}곳이 되어 한도 ${over.most}곳을 넘습니다.`,
}
type Messages = typeof ko

const en: Messages = {
  title: 'Limits for members',
  lead: 'How much of the appointed members one sex may be, and in how many bodies a person may be at once. To appoint beyond it takes a reason.',
  mostTenths: 'Of ten appointed members at most so many of one sex (5 to 9)',
  mostTenthsHint: 'The law on gender equality says 6. Left empty, it is not looked at.',
  mostBodies: 'Bodies in which a person may be at once',
  mostBodiesHint: 'Left empty, it is not looked at.',
  strict: 'Nobody is appointed beyond it, not even with a reason',
  save: 'Set the limits',
  sex: 'Sex (of appointed members; need not be said)',
  sexHint: 'Used to count the balance alone. Only how many is public, and it goes with the account.',
  sexes: { woman: 'woman', man: 'man' },
  unsaidChoice: 'not said',
  overReason: 'Reason to appoint beyond the limits',
  overReasonHint: 'Only where a limit is gone over. The reason stays in the record.',
  balance: 'Appointed members by sex',
  counts: ({ women, men, unsaid }) =>
    `${women} women, ${men} men${unsaid === 0 ? '' : `, ${unsaid} of whom it is not said`}`,
  rule: (tenths) => `of ten at most ${tenths} of one sex`,
  states: {
    kept: 'It is kept to.',
    over: 'One sex is beyond the limit.',
    'not-known': 'Not known: of some members it is not said.',
  },
  over: (over) =>
    over.limit === 'balance'
      ? `Of the appointed members ${over.count} would be ${over.sex === 'woman' ? 'women' : 'men'}, beyond the limit of ${over.most}.`
      : `The person would be in ${over.count} bodies at once, beyond the limit of ${over.most}.`,
}

export const limitsIn = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

const refusals = (lang: Lang): RefusalSentences<OverLimits> => {
  const said = (over: readonly Over[]) => over.map(limitsIn(lang).over).join(' ')
  return {
    'over-limits': ({ over }) =>
      `${said(over)} ${lang === 'ko' ? '그래도 위촉하려면 까닭을 적어 주세요.' : 'To appoint nevertheless, please say why.'}`,
    'over-strict-limits': ({ over }) =>
      `${said(over)} ${lang === 'ko' ? '우리 구는 한도를 넘겨 위촉하지 않습니다. 다른 사람을 위촉해 주세요.' : 'The district appoints nobody beyond it: please appoint somebody else.'}`,
  }
}

/** The sentence for an appointment that goes over limits, or null where a refusal is another's. */
export const explainLimits = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(refusals(lang), refusal)
