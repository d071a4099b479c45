import type { z } from 'zod'
import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { ExpenseKind, ExpenseMeans, PublishExpensesRefusal, WithdrawExpenseRefusal } from './expense.ts'
import type { ReadExpensesRefusal } from './read-expenses.ts'

type Refusal =
  | PublishExpensesRefusal
  | WithdrawExpenseRefusal
  | z.infer<typeof ReadExpensesRefusal>
  | { readonly kind: 'expense-not-found' | 'expense-id-taken' | 'expense-department-not-found' }

const day = (date: unknown, lang: Lang): string => formatDate(LocalDate.parse(date), lang)
const ofWon = (amount: unknown, lang: Lang): string => formatWon(won(Number(amount)), 'won', lang)

const ko = {
  title: '업무추진비',
  lead: '부서가 업무추진비를 언제 어디에 무엇을 위해 썼는지 달마다 공개합니다. 사람의 이름은 싣지 않습니다.',
  kinds: {
    institution: '기관운영업무추진비',
    quota: '정원가산업무추진비',
    policy: '시책추진업무추진비',
    department: '부서운영업무추진비',
  } satisfies Record<ExpenseKind, string>,
  means: { card: '카드', cash: '현금', 'simple-pay': '간편결제' } satisfies Record<ExpenseMeans, string>,
  month: '달',
  allMonths: '모든 달',
  department: '부서',
  allDepartments: '모든 부서',
  show: '보기',
  caption: (count: number) => `업무추진비 ${count}건`,
  none: '공개한 업무추진비가 없습니다. 다른 달이나 부서를 골라 보세요.',
  usedOn: '사용일',
  usedAt: '시각',
  place: '장소',
  purpose: '집행 목적',
  persons: '대상 인원',
  amount: '금액(원)',
  meansOf: '결제 방법',
  kind: '과목',
  state: '공개',
  published: (on: string) => `${on} 공개`,
  draft: '아직 공개하지 않음',
  withdrawn: (on: string, reason: string) => `${on} 취소: ${reason}`,
  sum: '계',
  sums: (count: number, amount: string) => `${count}건, ${amount}원`,
  enter: '사용 내역 적기',
  table: '사용 내역',
  tableHint:
    '엑셀에서 붙여 넣습니다. 한 줄에 사용일, 시각, 장소, 집행 목적, 대상 인원, 금액, 결제 방법(카드·현금·간편결제), 50만 원 이상이면 상대방을 증빙에 적었는지(○)의 차례입니다. 사람의 이름은 적지 마세요.',
  save: '적기',
  publish: '한 달치 공개하기',
  publishLead: '달이 지난 뒤에 공개합니다. 공개한 내역은 고칠 수 없고, 잘못된 것은 까닭을 적어 취소합니다.',
  withdraw: '취소하기',
  reason: '까닭',
  reasonHint: '공개한 것은 까닭을 적어야 합니다. 공개하지 않은 것은 지워집니다.',
  onwards: '이어서 보기',
  asSheet: '엑셀로 받기(XLSX)',
  asCsv: 'CSV로 받기',
  asPaper: '공문으로 만들기',
} as const

type Widened<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widened<T[K]> }
export type ExpenseWords = Widened<typeof ko>

const en: ExpenseWords = {
  title: 'Business expenses',
  lead: 'When, where and for what departments spend on meetings and the like, published month by month, without names of persons.',
  kinds: {
    ...{
      institution: 'Institution',
      quota: 'By number of staff',
      policy: 'For policies',
      department: 'Of departments',
    },
  },
  means: { card: 'card', cash: 'cash', 'simple-pay': 'simple pay' },
  ...{ month: 'Month', allMonths: 'All months', department: 'Department', allDepartments: 'All departments' },
  ...{ show: 'Show', caption: (count) => `${count} business expenses` },
  none: 'Nothing is published. Please choose another month or department.',
  ...{ usedOn: 'Day', usedAt: 'Time', place: 'Place', purpose: 'Purpose', persons: 'Persons', amount: 'Won' },
  ...{ meansOf: 'Paid by', kind: 'Account', state: 'Published', published: (on) => `published on ${on}` },
  ...{ draft: 'not yet', withdrawn: (on, reason) => `withdrawn on ${on}: ${reason}`, sum: 'Sum' },
  ...{ sums: (count, amount) => `${count} uses, ${amount} won`, enter: 'Enter uses', table: 'Uses', save: 'Enter' },
  tableHint:
    'Paste from Excel, a line each: day, time, place, purpose, persons, won, card, cash or simple-pay, and from half a million won on “o” where the receipt names who was met. Write no names of persons.',
  ...{ publish: 'Publish a month', withdraw: 'Withdraw', reason: 'Reason' },
  publishLead: 'Once the month is over. What was published stays; what is wrong is withdrawn with a reason.',
  reasonHint: 'What was published needs a reason; what was not is deleted.',
  ...{ onwards: 'Go on to', asSheet: 'As a spreadsheet (XLSX)', asCsv: 'As CSV', asPaper: 'As a paper' },
}

export const expenseWords = (lang: Lang): ExpenseWords => (lang === 'ko' ? ko : en)

const refusalsKo: RefusalSentences<Refusal> = {
  'expense-not-found': () => '그런 사용 내역이 없습니다. 쪽을 다시 열어 주세요.',
  'expense-id-taken': () => '같은 번호의 내역이 이미 있습니다. 쪽을 다시 열어 주세요.',
  'expense-department-not-found': () => '그런 부서가 없습니다. 목록에서 골라 주세요.',
  'expenses-unreadable': ({ lines }) =>
    `${lines}째 줄을 읽을 수 없습니다. 사용일, 시각, 장소, 집행 목적, 대상 인원, 금액, 결제 방법의 차례로 적어 주세요.`,
  'no-expenses': () => '사용 내역을 한 줄에 하나씩 적어 주세요.',
  'used-later': ({ lines }) => `${lines}째 줄의 사용일이 아직 오지 않은 날입니다. 날짜를 확인해 주세요.`,
  'month-not-over': () => '아직 끝나지 않은 달입니다. 달이 지난 뒤에 공개해 주세요.',
  'nothing-to-publish': () => '그 달에 새로 공개할 내역이 없습니다. 부서와 달을 확인해 주세요.',
  'expense-withdrawn': () => '이미 취소한 내역입니다.',
  'withdrawn-without-reason': () => '공개한 내역을 취소하는 까닭을 적어 주세요.',
}
const refusalsEn: RefusalSentences<Refusal> = {
  'expense-not-found': () => 'There is no such use. Please open the page again.',
  'expense-id-taken': () => 'A use with this id exists. Please open the page again.',
  'expense-department-not-found': () => 'There is no such department. Please choose from the list.',
  'expenses-unreadable': ({ lines }) =>
    `These lines cannot be read: ${lines}. Write day, time, place, purpose, persons, won and means.`,
  'no-expenses': () => 'Please write the uses, a line each.',
  'used-later': ({ lines }) => `The day of these lines is still to come: ${lines}. Please check it.`,
  'month-not-over': () => 'This month is not over. Please publish it afterwards.',
  'nothing-to-publish': () => 'There is nothing new to publish of that month. Please check department and month.',
  'expense-withdrawn': () => 'It is withdrawn already.',
  'withdrawn-without-reason': () => 'Please say why what was published is withdrawn.',
}

const findingsKo: FindingSentences = {
  'expense-late': ({ params, stated }) =>
    `${day(stated, 'ko')} ${params['place']}: 밤 11시부터 아침 6시 사이(${params['time']})에 썼습니다. 까닭이 있는지 확인해 주세요.`,
  'expense-day-off': ({ params, stated }) =>
    `${day(stated, 'ko')} ${params['place']}: 쉬는 날에 썼습니다. 까닭이 있는지 확인해 주세요.`,
  'expense-unnamed': ({ params, stated, computed }) =>
    `${day(stated, 'ko')} ${params['place']}: ${ofWon(computed, 'ko')}원인데 상대방을 증빙에 적었는지 알 수 없습니다.`,
  'expense-split': ({ params, stated, computed }) =>
    `${day(stated, 'ko')} ${params['place']}: 같은 날 같은 곳에서 나누어 쓴 돈이 모두 ${ofWon(computed, 'ko')}원입니다. 나눈 까닭을 확인해 주세요.`,
  'expense-unpublished': ({ computed }) => `${computed}의 업무추진비를 아직 공개하지 않았습니다.`,
}
const findingsEn: FindingSentences = {
  'expense-late': ({ params, stated }) =>
    `${day(stated, 'en')}, ${params['place']}: used between 23:00 and 06:00 (${params['time']}). Please check why.`,
  'expense-day-off': ({ params, stated }) =>
    `${day(stated, 'en')}, ${params['place']}: used on a day off. Please check why.`,
  'expense-unnamed': ({ params, stated, computed }) =>
    `${day(stated, 'en')}, ${params['place']}: ${ofWon(computed, 'en')} won, and the receipt is not said to name who was met.`,
  'expense-split': ({ params, stated, computed }) =>
    `${day(stated, 'en')}, ${params['place']}: used in parts on one day, ${ofWon(computed, 'en')} won together. Please check why.`,
  'expense-unpublished': ({ computed }) => `The business expenses of ${computed} are not published yet.`,
}

/** The sentence for a refusal about business expenses; null for another kind. */
export const explainExpenses = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(lang === 'ko' ? refusalsKo : refusalsEn, refusal)

/** The sentence for a finding about business expenses; null for another rule. */
export const describeExpenses = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(lang === 'ko' ? findingsKo : findingsEn, finding)
