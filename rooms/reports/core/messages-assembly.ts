import type { Lang } from '#kit/korean-text.ts'
import type { DataKind } from './assembly/data-asked.ts'
import { assemblyWords } from './assembly/words.ts'

const ko = {
  title: '의원 요구자료 만들기',
  lead: '자료와 해를 고르고, 필요하면 부서와 기간으로 좁힙니다. 요구 번호와 내용은 문서 머리에 들어갑니다.',
  choose: '골라서 만들기',
  kind: '자료',
  kinds: assemblyWords.kinds as Readonly<Record<DataKind, string>>,
  year: '해',
  department: '부서',
  all: '모두',
  from: '언제부터',
  to: '언제까지',
  number: '요구 번호',
  numberHint: '예: 2021-12',
  question: '요구 내용',
  show: '자료 보기',
  take: '이 자료를 받거나 발행하기',
  badPeriod: '날짜를 2021-01-31처럼 적어 주세요.',
  noYears: '아직 자료가 있는 해가 없습니다.',
}

type AssemblyPageWords = typeof ko

const en: AssemblyPageWords = {
  title: 'Data for the district assembly',
  lead: 'Choose a table and a year, and narrow it by department and period. The request stands at its head.',
  choose: 'Choose what it holds',
  kind: 'Table',
  kinds: {
    projects: 'Budgets and spending by project',
    'cost-lines': 'Cost lines',
    contracts: 'Contracts',
    grants: 'Calls and grants',
    meetings: 'Meetings',
    payments: 'Commitments and expenditures',
  },
  year: 'Year',
  department: 'Department',
  all: 'All',
  from: 'From',
  to: 'To',
  number: 'Number of the request',
  numberHint: 'For example 2021-12',
  question: 'What is asked',
  show: 'Show it',
  take: 'Take or issue it',
  badPeriod: 'Please write days like 2021-01-31.',
  noYears: 'There is no year with data yet.',
}

/** The words of the page on which a request of the assembly is put together. */
export const assemblyPageWords = (lang: Lang): AssemblyPageWords => (lang === 'ko' ? ko : en)
