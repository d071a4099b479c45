import type { Lang } from '#kit/korean-text.ts'
import type { Answer } from './answer.ts'
import { reasonParagraphs } from './reason-codes.ts'
import type { Verdict } from './tracks.ts'

const sentences: Readonly<Record<Lang, Readonly<Record<Verdict, string>>>> = {
  ko: {
    adopted: '검토한 결과, 제안을 채택합니다.',
    'partly-adopted': '검토한 결과, 제안의 일부를 채택합니다.',
    'not-adopted': '검토한 결과, 아쉽게도 제안을 채택하지 못했습니다.',
    suitable: '검토한 결과, 주민참여예산 사업으로 적정합니다. 심사와 주민투표로 이어집니다.',
    conditional: '검토한 결과, 아래 조건을 갖추면 주민참여예산 사업으로 적정합니다.',
    unsuitable: '검토한 결과, 아쉽게도 주민참여예산 사업으로 적정하지 않습니다.',
  },
  en: {
    adopted: 'Having looked at it, we adopt the proposal.',
    'partly-adopted': 'Having looked at it, we adopt part of the proposal.',
    'not-adopted': 'Having looked at it, we regret that the proposal is not adopted.',
    suitable: 'Having looked at it, we find it suitable for the residents’ budget. Screening and the vote follow.',
    conditional: 'Having looked at it, we find it suitable for the residents’ budget under the conditions below.',
    unsuitable: 'Having looked at it, we regret that it is not suitable for the residents’ budget.',
  },
}
const greeting = { ko: '소중한 제안에 감사드립니다.', en: 'Thank you for your proposal.' }
const again = {
  ko: '결과에 다른 생각이 있으시면 통지를 받은 날부터 15일 안에 재심사를 요청하실 수 있습니다.',
  en: 'If you think otherwise, you may ask for another examination within 15 days of this notice.',
}

/** The paragraphs of an answer: thanks, the verdict, one for each code, the department's own words, and what can be done. */
export const answerText = (
  { verdict, reasonCodes, opinion }: Pick<Answer, 'verdict' | 'reasonCodes' | 'opinion'>,
  lang: Lang,
): readonly string[] => [
  `${greeting[lang]} ${sentences[lang][verdict]}`,
  ...reasonCodes.map((code) => reasonParagraphs[code].paragraph[lang]),
  opinion,
  again[lang],
]
