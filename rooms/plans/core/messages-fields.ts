import type { Lang } from '#kit/korean-text.ts'
import type { SheetFieldName } from './sheet-field.ts'

type FieldWords = Readonly<Record<SheetFieldName, { readonly label: string; readonly hint: string }>>

const ko: FieldWords = {
  title: { label: '사업명', hint: '협치회의에 올린 이름 그대로 적습니다. 바뀌면 이전 이름은 의제에 남습니다.' },
  summary: { label: '한 줄 요약', hint: '누구에게 무엇을 하는 사업인지 한 문장으로 적습니다.' },
  category: { label: '구분', hint: '예: 제도 기반 협치 사업, 부문별 협치 사업' },
  period: { label: '사업추진시기', hint: '문서에 적을 말(예: 2021.1.~12.)과 실제 날짜를 함께 적습니다.' },
  headerBudget: {
    label: '머리의 예산(원)',
    hint: '사업계획서 첫머리에 적는 금액입니다. 비우면 산출내역의 합계만 보입니다.',
  },
  objectives: { label: '사업목표', hint: '한 줄에 하나씩, 2~4개를 적습니다.' },
  cooperation: {
    label: '민·관 협력체계',
    hint: '주무부서는 하나, 협업부서는 하나 이상 적습니다. 역할은 한 줄에 하나씩 적습니다.',
  },
  subcommittees: { label: '분과', hint: '함께하는 분과를 한 줄에 하나씩 적습니다.' },
  background: {
    label: '추진 배경과 필요성',
    hint: '왜 지금 이 사업이 필요한지, 근거가 되는 수와 그 출처를 함께 적습니다.',
  },
  direction: { label: '추진 방향', hint: '무엇을 먼저 하고 누구와 함께하는지 적습니다.' },
  photos: {
    label: '현장 사진',
    hint: '사진의 주소와, 보지 못하는 사람을 위한 설명(대체 글)을 적습니다. 얼굴이 보이는 사진은 동의를 받아야 합니다.',
  },
  similarCases: { label: '유사 사례', hint: '다른 곳에서 한 비슷한 사업과 배울 점을 적습니다.' },
  lastResults: { label: '전년도 성과', hint: '지난해 목표와 실적을 견주어 적습니다.' },
  improvements: { label: '개선점', hint: '지난해에 모자란 점과 올해 달라지는 점을 적습니다.' },
  lastProgress: { label: '전년도 추진 경과', hint: '때와 한 일을 차례로 적습니다.' },
  method: { label: '추진방법', hint: '번호 차례로 단계의 이름, 주요내용, 세부내용을 적습니다.' },
  stages: {
    label: '추진 프로세스',
    hint: '종류는 계획, 공유, 협업, 실행, 평가, 환류입니다. 여럿이면 쉼표로 적습니다. 기간은 ‘2021년 2~3분기’, ‘2021년 8월~’처럼 적습니다.',
  },
  scheduleText: { label: '추진 일정(글)', hint: '단계로 나누기 어려울 때만 적습니다.' },
  indicators: {
    label: '성과지표',
    hint: '성과목표는 ‘2회 이상’, ‘70% 이상’, ‘연 5회 미만’, ‘중복 없음’처럼 적습니다. 수만 적으면 ‘이상’으로 읽습니다.',
  },
  evaluation: { label: '성과평가 및 모니터링 계획', hint: '누가, 언제, 어떻게 살피는지 한 줄에 하나씩 적습니다.' },
  contingency: { label: '차질이 있을 때의 대책', hint: '예: 코로나19가 이어지면 비대면으로 바꿉니다.' },
  remarks: { label: '비고', hint: '다른 칸에 적기 어려운 것만 적습니다.' },
}

const en: FieldWords = {
  title: { label: 'Title', hint: 'As it was put to the governance council. Earlier names stay with the item.' },
  summary: { label: 'Summary', hint: 'One sentence: what is done, for whom.' },
  category: { label: 'Category', hint: 'For example: institutions, or fields of cooperation.' },
  period: { label: 'Period', hint: 'The words for the document (2021.1.~12.) and the actual days.' },
  headerBudget: { label: 'Budget in the head (won)', hint: 'Empty: only the total of the cost lines is shown.' },
  objectives: { label: 'Objectives', hint: 'Two to four, one a line.' },
  cooperation: { label: 'Cooperation', hint: 'One lead department, at least one partner; tasks one a line.' },
  subcommittees: { label: 'Subcommittees', hint: 'One a line.' },
  background: { label: 'Background and need', hint: 'Why now; figures with their sources.' },
  direction: { label: 'Direction', hint: 'What comes first, and with whom.' },
  photos: { label: 'Photos', hint: 'The address, and a text for those who do not see it. Faces need consent.' },
  similarCases: { label: 'Similar cases', hint: 'What others did, and what to learn from it.' },
  lastResults: { label: 'Results of last year', hint: 'Targets beside what was reached.' },
  improvements: { label: 'Improvements', hint: 'What was wanting, and what changes.' },
  lastProgress: { label: 'Progress of last year', hint: 'When, and what was done.' },
  method: { label: 'Method', hint: 'Steps in order: name, main content, details.' },
  stages: {
    label: 'Process',
    hint: 'Types: 계획, 공유, 협업, 실행, 평가, 환류. Periods like 2021년 2~3분기 or 2021년 8월~.',
  },
  scheduleText: { label: 'Schedule in words', hint: 'Only where stages do not fit.' },
  indicators: { label: 'Indicators', hint: 'Targets like 2회 이상, 연 5회 미만. A bare number is read as “at least”.' },
  evaluation: { label: 'Evaluation and monitoring', hint: 'Who looks, when and how, one a line.' },
  contingency: { label: 'If things go wrong', hint: 'What is done then.' },
  remarks: { label: 'Remarks', hint: 'Only what fits nowhere else.' },
}

const columns: Readonly<Record<string, readonly [ko: string, en: string]>> = {
  'period.text': ['문서에 적을 말', 'In words'],
  'period.from': ['시작하는 날', 'First day'],
  'period.to': ['마치는 날', 'Last day'],
  'cooperation.side': ['구분', 'Side'],
  'cooperation.name': ['부서·단체', 'Department or actor'],
  'cooperation.tasks': ['역할', 'Tasks'],
  'photos.address': ['사진 주소', 'Address'],
  'photos.alternative': ['대체 글', 'Text for those who do not see it'],
  'photos.caption': ['설명', 'Caption'],
  'method.title': ['단계', 'Step'],
  'method.main': ['주요내용', 'Main content'],
  'method.details': ['세부내용', 'Details'],
  'stages.types': ['종류', 'Types'],
  'stages.title': ['내용', 'Content'],
  'stages.periodText': ['기간', 'Period'],
  'indicators.phase': ['구분', 'Phase'],
  'indicators.goal': ['사업목표', 'Goal'],
  'indicators.name': ['성과지표', 'Indicator'],
  'indicators.target': ['성과목표', 'Target'],
  'indicators.evidence': ['측정 방법', 'Evidence'],
  'indicators.note': ['비고', 'Note'],
}

/** The name of a field of the sheet, as the official form has it. */
export const fieldWord = (field: SheetFieldName, lang: Lang): string => (lang === 'ko' ? ko : en)[field].label

/** What to write in a field, and how. */
export const fieldHint = (field: SheetFieldName, lang: Lang): string => (lang === 'ko' ? ko : en)[field].hint

/** The name of a column of a field's rows. */
export const columnWord = (field: SheetFieldName, column: string, lang: Lang): string =>
  columns[`${field}.${column}`]?.[lang === 'ko' ? 0 : 1] ?? column
