import { z } from 'zod'
import type { Title } from '#kit/contract.ts'

/** Why an idea cannot be done, as districts list it (domain.md 4.2, the usual exclusions). */
export const reasonCodes = [
  'against-law',
  'not-ours',
  'duplicate',
  'more-than-a-year',
  'for-one-group',
  'no-budget-needed',
  'running-cost',
] as const
export const ReasonCode = z.enum(reasonCodes)
export type ReasonCode = z.infer<typeof ReasonCode>

/** Each code with its name, and the paragraph that stands for it in an answer. */
export const reasonParagraphs: Readonly<Record<ReasonCode, { readonly name: Title; readonly paragraph: Title }>> = {
  'against-law': {
    name: { ko: '법령·조례에 어긋남', en: 'Against a law or ordinance' },
    paragraph: {
      ko: '제안하신 내용은 현재의 법령 또는 조례에서 정한 바와 달라 그대로 시행하기 어렵습니다.',
      en: 'As it stands, the proposal differs from what laws or ordinances provide, and cannot be carried out.',
    },
  },
  'not-ours': {
    name: { ko: '구 소관이 아님', en: 'Not the district’s affair' },
    paragraph: {
      ko: '제안하신 내용은 우리 구가 아니라 다른 기관이 맡은 일이어서 우리 구가 정할 수 없습니다.',
      en: 'Another agency is responsible for this, so that the district cannot decide it.',
    },
  },
  duplicate: {
    name: { ko: '이미 하고 있거나 같은 제안이 있음', en: 'Done already, or proposed before' },
    paragraph: {
      ko: '제안하신 내용은 이미 추진하고 있거나, 먼저 접수된 같은 제안으로 검토하고 있습니다.',
      en: 'This is being done already, or is looked at under an earlier proposal that says the same.',
    },
  },
  'more-than-a-year': {
    name: { ko: '한 해 안에 끝낼 수 없음', en: 'Takes more than a year' },
    paragraph: {
      ko: '제안하신 사업은 한 회계연도 안에 마치기 어려워 주민참여예산으로 추진할 수 없습니다.',
      en: 'This cannot be finished within one fiscal year, which the residents’ budget asks for.',
    },
  },
  'for-one-group': {
    name: { ko: '특정 개인·단체를 위한 것', en: 'For one person or group' },
    paragraph: {
      ko: '제안하신 내용은 특정한 개인이나 단체에 도움이 한정되어 공공의 예산을 쓰기 어렵습니다.',
      en: 'This would serve one person or group alone, for which public money cannot be spent.',
    },
  },
  'no-budget-needed': {
    name: { ko: '예산이 들지 않는 단순 건의', en: 'A request that needs no budget' },
    paragraph: {
      ko: '제안하신 내용은 따로 예산을 세우지 않고 담당 부서의 평소 업무로 처리할 수 있는 일입니다.',
      en: 'This needs no budget of its own: the department can do it as part of its daily work.',
    },
  },
  'running-cost': {
    name: { ko: '인건비·운영비 지원', en: 'Staff or running costs' },
    paragraph: {
      ko: '인건비나 시설의 운영비를 계속 지원하는 사업은 이 제도로 추진할 수 없습니다.',
      en: 'Staff and running costs that go on for years cannot be paid in this way.',
    },
  },
}
