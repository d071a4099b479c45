import type { Lang } from '#kit/korean-text.ts'

const ko = {
  edit: '고치기',
  editTitle: (title: string) => `${title} 고치기`,
  basics: '이름과 구분',
  save: '저장',
  textHint: '한 줄에 하나씩. 줄 앞에 ○ - · ※를 붙일 수 있습니다.',
  publicityHint: '한 줄에 하나: 구분 | 홍보수단 | 일시 | 주요 내용',
  editTargets: '추진계획 붙여 넣기',
  targetsLead: '엑셀이나 한글의 표를 그대로 붙여 넣습니다. 적힌 그대로 남고, 수는 셈에 씁니다.',
  targetsHint: '첫 줄: 단위사업, 구분, 항목, 그다음 ’18하, ’19, ’22상처럼 때. 빈 단위사업은 윗줄과 같은 것으로 봅니다.',
  table: '표',
  preview: '미리 보기',
  previewTitle: '이렇게 저장됩니다',
  editMoney: '돈 적기',
  moneyLead: '총사업비와 예산확보액, 연차별 투자수요와 집행액을 적습니다. 합이 맞지 않으면 확인할 것으로 알립니다.',
  moneyHint:
    '첫 줄: 단위사업, 구분, 계, 그다음 때. 구분은 국비·시비·구비·기타 같은 재원이나 집행액, 맨 위 합은 계로 적습니다.',
  amountUnit: '금액 단위',
  units: { '1': '원', '1000': '천원', '1000000': '백만원' } as Readonly<Record<string, string>>,
  sources: '재원별 금액',
  sourcesHint: '한 줄에 하나. 예: 시비 2,149',
  enterResults: '실적 적기',
  resultsTitle: (title: string) => `${title} 실적 적기`,
  resultsLead:
    '한 일을 분기마다 적습니다. 비워 두면 하지 않은 것(-)으로 남습니다. 다시 적으면 그 분기의 것을 고칩니다.',
  forPart: '언제의 실적인가요',
  choosePart: '고르기',
  planned: (said: string) => `목표: ${said}`,
  noGoals: '추진계획을 먼저 적어 주세요.',
  changeStatus: '추진상황 바꾸기',
  changeLead: '추진상황은 결정이 있어야 바뀝니다.',
  newStatus: '바꿀 추진상황',
  removeTitle: '이 공약 지우기',
  remove: '지우기',
  removeReason: '지우는 까닭',
  addTitle: '공약 올리기',
}
type EntryWords = typeof ko

const en: EntryWords = {
  edit: 'Edit',
  editTitle: (title) => `Edit ${title}`,
  basics: 'Name and class',
  save: 'Save',
  textHint: 'One a line; ○ - · ※ may stand before.',
  publicityHint: 'One a line: kind | means | when | what it said',
  editTargets: 'Paste the plan',
  targetsLead: 'Paste the table of a spreadsheet or Hangul. It stays as written; its numbers are counted with.',
  targetsHint:
    'First line: unit, part, item, then times such as 2018-H2, 2019, 2021-Q1. A blank unit is the one above.',
  table: 'Table',
  preview: 'Preview',
  previewTitle: 'It will be saved like this',
  editMoney: 'Enter the money',
  moneyLead: 'The total cost, what is secured, and what the years need and executed. Sums that differ become findings.',
  moneyHint:
    'First line: unit, source, sum, then times. The second cell names the source, what is executed, or the sum, in Korean.',
  amountUnit: 'Unit of amounts',
  units: { '1': 'won', '1000': 'thousand won', '1000000': 'million won' },
  sources: 'Amounts by source',
  sourcesHint: 'One a line, as in 시비 2,149',
  enterResults: 'Enter results',
  resultsTitle: (title) => `Results of ${title}`,
  resultsLead:
    'What was done, quarter by quarter. A blank stays as nothing done (-). Entered again, it replaces the quarter.',
  forPart: 'Results of when',
  choosePart: 'Choose',
  planned: (said) => `Target: ${said}`,
  noGoals: 'Please write the plan first.',
  changeStatus: 'Change the status',
  changeLead: 'A status changes only with a decision.',
  newStatus: 'New status',
  removeTitle: 'Remove this pledge',
  remove: 'Remove',
  removeReason: 'Why it is removed',
  addTitle: 'Add a pledge',
}

/** The words of the pages on which the office writes. */
export const entryWords = (lang: Lang): EntryWords => (lang === 'ko' ? ko : en)
