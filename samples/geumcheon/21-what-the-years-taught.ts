import { z } from 'zod'
import { addCard, setScheme, writeCardText } from '#rooms/evaluation/contract.ts'
import { answerRemark, submitEvaluation, writeEvaluation } from '#rooms/evaluation/contract-evaluations.ts'
import { carryLesson, writeLesson } from '#rooms/evaluation/contract-lessons.ts'
import { readTable } from '../read-table.ts'
import type { Chapter, Tell } from '../teller.ts'
import data from './data/results-2019.json' with { type: 'json' }
import { projectId } from './project-sheets.ts'

const ResultCard = z.object({
  ...{ no: z.string(), title: z.string(), department: z.string(), subcommittee: z.string(), cost: z.int() },
  ...{ period: z.string(), place: z.string(), purpose: z.string(), done: z.string(), outcome: z.string() },
})
const cardId = (no: string): string => `result-2019-${no}`

/** What the plan for 2021 says was wanting in 2019 (Ⅰ-2) or to be improved (Ⅴ-9, Ⅴ-17), and its projects that follow from it. */
const lessons = [
  {
    ...{ id: 'channels', card: null, source: '2021 계획 Ⅰ-2' },
    text: '여러 주민의 의견을 꾸준히 모을 의제 발굴의 길이 모자랐습니다.',
    to: [[1, '의제 발굴 공론장을 열고 온라인 플랫폼을 운영합니다.']],
  },
  {
    ...{ id: 'dong', card: null, source: '2021 계획 Ⅰ-2' },
    text: '동의 주민자치회와 함께 일할 구의 협치 구조가 없었습니다.',
    to: [[1, '동 단위 협치와 이을 방안을 마련합니다.']],
  },
  {
    ...{ id: 'departments', card: null, source: '2021 계획 Ⅰ-2' },
    text: '구청 부서가 협치를 남의 일로 여기고 협치 역량이 모자랐습니다.',
    to: [
      [1, '협치 보상제도를 운영합니다.'],
      [2, '대상과 단계에 맞춘 협치 교육과 워크숍을 엽니다.'],
    ],
  },
  {
    ...{ id: 'between', card: null, source: '2021 계획 Ⅰ-2' },
    text: '분과끼리 소통하지 않아 다른 분과의 사업에 관심을 두기 어려웠습니다.',
    to: [[1, '분과 사이의 소통과 협력을 돕는 운영위원회를 둡니다.']],
  },
  {
    ...{ id: 'lights', card: '1-2', source: '2021 계획 Ⅴ-9' },
    text: '조명을 바꾸기 전에 현장을 살필 주민의 감독이 없었습니다.',
    to: [[9, '공사에 앞서 주민감독관을 먼저 두고, 마친 뒤 안전 효과를 살핍니다.']],
  },
  {
    ...{ id: 'operators', card: '1-13', source: '2021 계획 Ⅴ-17' },
    text: '운영주체의 역량을 돕고 의견을 주고받는 일이 모자랐습니다.',
    to: [[17, '운영주체의 역량강화 교육을 돕고 운영주체를 널리 알려 찾습니다.']],
  },
] as const

const by2019 = { as: 'secretariat', on: '2019-12-31' } as const

async function tellLessons(tell: Tell): Promise<void> {
  for (const { id, card, source, text, to } of lessons) {
    const lessonId = `lesson-2019-${id}`
    const owner = card === '1-2' ? '도로과' : '마을자치과'
    const lesson = { lessonId, year: 2019, cardId: card === null ? null : cardId(card), kind: 'change' as const }
    await tell(writeLesson, { ...lesson, text, source, owner }, by2019)
    for (const [no, sentence] of to)
      await tell(carryLesson, { lessonId, to: 'project', id: projectId(no), sentence }, { ...by2019, on: '2020-09-23' })
  }
}

const project9 = 'result-2021-09'
const demo = '(시연용)'
const criteria = '계획과 실행 | 10 | 30\n민관 협업 | 10 | 40\n주민 체감 | 10 | 30'
const grades = '우수 | 90\n양호 | 75\n보통 | 60\n미흡 | 0'

/**
 * How project 9 of 2021 was evaluated. No paper tells it: the criteria, points, opinions and remarks are made up for
 * the demonstration, and each says so.
 */
async function tellProject9(tell: Tell): Promise<void> {
  const by = { as: 'secretariat', on: '2021-12-20' } as const
  await tell(setScheme, { year: 2021, criteria, grades, selfDueOn: '2021-12-15' }, by)
  const named = { no: '9', title: '야간 안전한 골목길 만들기', department: '도로과', period: '2021. 1. ~ 12.' }
  const place = { subcommittee: '도시환경·안전분과', projectId: projectId(9), cost: 51_000_000 }
  await tell(addCard, { cardId: project9, year: 2021, ...named, ...place }, by)
  const text = (section: 'done' | 'doers', said: string) =>
    tell(writeCardText, { cardId: project9, section, text: said }, by)
  await text('done', `골목길의 낡은 조명을 밝은 조명으로 바꿈 ${demo}`)
  await text('doers', `주민감독관으로 일한 위원 ${demo}`)
  const evaluated = async (kind: 'self' | 'subcommittee' | 'city', given: object) => {
    const evaluationId = `evaluation-2021-09-${kind}`
    await tell(writeEvaluation, { evaluationId, cardId: project9, kind, on: by.on, ...given }, by)
    await tell(submitEvaluation, { evaluationId }, by)
    return evaluationId
  }
  await evaluated('self', {
    scores: '계획과 실행: 9\n민관 협업: 8.5\n주민 체감: 9',
    opinion: `공사를 제때 마쳤습니다. ${demo}`,
  })
  await evaluated('subcommittee', {
    scores: '계획과 실행: 9\n민관 협업: 8\n주민 체감: 8.5',
    opinion: `주민감독관이 먼저 살핀 것이 도움이 되었습니다. ${demo}`,
    evaluators: '분과위원장\n간사',
    recused: `주민감독관으로 일한 위원 ${demo}`,
  })
  const city = await evaluated('city', {
    scores: '서울시 평가: 87.5 / 100',
    remarks: `주민 설문의 답이 적음 ${demo}`,
  })
  const done = `만족도 설문을 현장에서도 받기로 함 ${demo}`
  const remark = { evaluationId: city, remarkNo: 1, owner: '도로과', done, doneOn: '2021-12-22' }
  await tell(answerRemark, remark, { ...by, on: '2021-12-22' })
  const lesson = { lessonId: 'lesson-2021-09', year: 2021, cardId: project9, kind: 'keep' as const, owner: '도로과' }
  const learned = { text: `주민감독관이 공사 전에 살피니 고칠 곳을 일찍 찾았습니다. ${demo}`, source: '분과 평가' }
  await tell(writeLesson, { ...lesson, ...learned }, { ...by, on: '2021-12-23' })
}

/**
 * What the 17 projects of 2019 came to, as the annex of the plan for 2021 tells in its result cards, what was learned from
 * them, and the projects of 2021 that follow from it; then how one project of 2021 was evaluated, as a demonstration.
 */
export const whatTheYearsTaught: Chapter = {
  title: '21. What the years taught',
  happens: async (tell) => {
    for (const { purpose, done, outcome, ...card } of readTable(data.cards, ResultCard)) {
      const id = cardId(card.no)
      await tell(addCard, { cardId: id, year: 2019, ...card }, by2019)
      for (const [section, text] of Object.entries({ purpose, done, outcome }) as ['done', string][])
        await tell(writeCardText, { cardId: id, section, text }, by2019)
    }
    await tellLessons(tell)
    await tellProject9(tell)
  },
}
