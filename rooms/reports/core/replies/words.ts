import { formatCount } from '#kit/format-count.ts'
import { withParticle } from '#kit/korean-text.ts'
import { amountIn, outcomeWords } from '#rooms/items/core/message-words.ts'
import type { Reached } from './reply-letter.ts'

/** The words of a reply to whoever proposed something. */
export const replyWords = {
  titleOf: (title: string) => `‘${title}’ 처리 결과 안내`,
  titleOfCycle: (cycle: string) => `${cycle} 처리 결과 안내문`,
  recipient: (number: string) => `수신  제안하신 분 (접수번호 ${number})`,
  via: '(경유)',
  subject: (title: string) => `제목  ‘${title}’ 처리 결과 안내`,
  thanks: '소중한 제안에 감사드립니다. 제안하신 내용을 다음과 같이 처리하였음을 알려 드립니다.',
  received: (day: string) => `접수: ${day}`,
  requested: (won: number) => `제안할 때의 금액: ${amountIn('ko', won)}`,
  steps: '검토 결과',
  step: (name: string, decider: string, day: string, outcome: string) => `${name}(${day} ${decider}): ${outcome}`,
  outcome: (outcome: keyof (typeof outcomeWords)['ko'], conditional: boolean) =>
    conditional ? `조건부 ${outcomeWords.ko[outcome]}` : outcomeWords.ko[outcome],
  amount: (won: number) => `정한 금액: ${amountIn('ko', won)}`,
  reason: (reason: string) => `까닭: ${reason}`,
  noReason: '까닭: 기록에 적혀 있지 않습니다.',
  votes: '투표 결과',
  vote: (ballot: string, contest: string, votes: number, rank: number) =>
    `${ballot} ${contest}: ${formatCount(votes)}표, ${rank}위`,
  answer: '답변',
  result: '반영 여부',
  reached: {
    adopted: (gate) => `반영. ‘${gate}’까지 통과하여 사업으로 추진합니다.`,
    passed: (gate) => `${withParticle(`‘${gate}’`, '을/를')} 통과하여 다음 단계로 이어집니다.`,
    rejected: (gate) => `미반영. ‘${gate}’에서 제외되었습니다.`,
    merged: (gate) => `‘${gate}’에서 다른 제안과 합쳐졌습니다.`,
    split: (gate) => `‘${gate}’에서 여러 제안으로 나뉘었습니다.`,
    withdrawn: (gate) => `‘${gate}’에서 철회되었습니다.`,
    unknown: (gate) => `‘${gate}’ 뒤의 처리가 기록에 적혀 있지 않습니다.`,
  } satisfies Readonly<Record<Reached, (gate: string) => string>>,
  again:
    '결과가 궁금하거나 다른 생각이 있으시면 접수번호와 함께 우리 구로 알려 주십시오. 다시 살펴보고 답변해 드리겠습니다.',
  end: '끝.',
} as const
