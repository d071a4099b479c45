import type { Lang } from '#kit/korean-text.ts'
import type { PointsState } from './points.ts'
import type { PointKind, ReceiverKind } from './reward-scheme.ts'

const ko = {
  title: '협치 보상',
  lead: '협치에 힘쓴 부서와 직원, 주민에게 포인트를 주고 기준에 이르면 포상합니다. 개인이 받은 것은 본인만 봅니다.',
  noScheme: '아직 정한 보상 기준이 없습니다.',
  year: '해',
  show: '보기',
  yearName: (year: number) => `${year}년`,
  basis: '근거',
  highestGrade: '받을 수 있는 직원',
  gradeBelow: (grade: number) => `${grade}급 이하`,
  budget: '예산',
  left: '남은 예산',
  won: '원',
  rules: '포인트를 주는 기준',
  rulesCaption: (year: number) => `${year}년 포인트 기준`,
  kind: '종류',
  kinds: { execution: '실행', discovery: '발굴', capacity: '역량강화' } satisfies Record<PointKind, string>,
  rule: '무엇에',
  points: '포인트',
  who: '누가',
  receivers: { department: '부서', staff: '직원', resident: '주민' } satisfies Record<ReceiverKind, string>,
  most: '한 해에 많아야',
  noMost: '제한 없음',
  thresholds: '포상 기준',
  from: '몇 점부터',
  gives: '무엇을',
  cost: '드는 돈(원)',
  departments: '부서의 포인트',
  department: '부서',
  noDepartments: '아직 포인트를 받은 부서가 없습니다.',
  rounds: '포상',
  noRounds: '아직 포상이 없습니다.',
  roundLine: (persons: number) => `개인 ${persons}명(이름은 밝히지 않습니다)`,
  legalBasis: '선거 기간에 연 근거',
  ledger: '포인트 장부',
  ledgerLead:
    '올린 포인트를 다른 사람이 확인해 승인합니다. 승인한 것은 고치지 않고, 잘못되었으면 거두는 줄을 더합니다.',
  mine: '내 포인트',
  mineLead: '내가 받은 포인트와 포상입니다. 본인에게만 보입니다.',
  balance: (year: number, balance: number) => `${year}년 ${balance}점`,
  next: (points: number) => `${points}점이 되면 다음 포상입니다.`,
  noNext: '가장 높은 포상 기준에 이르렀거나 기준이 없습니다.',
  noPoints: '아직 포인트가 없습니다.',
  caption: (count: number) => `포인트 ${count}줄`,
  evidence: '근거',
  on: '날',
  state: '상태',
  allStates: '모든 상태',
  allDepartments: '모든 부서',
  allYears: '모든 해',
  files: { xlsx: '엑셀로 받기', csv: 'CSV로 받기' },
  states: { proposed: '확인 기다림', approved: '승인', refused: '돌려보냄' } satisfies Record<PointsState, string>,
  reversed: '거둠',
  reversal: '거두는 줄',
  grade: (grade: number) => `${grade}급`,
  approve: '승인하기',
  refuse: '돌려보내기',
  decide: '확인하기',
  ownWaits: '내가 올렸거나 받는 것이라 다른 사람이 확인합니다.',
  reason: '까닭',
  takeBack: '거두기',
  propose: '포인트 올리기',
  to: '누구에게',
  account: '받는 사람의 계정 번호',
  accountHint: '직원과 주민일 때만 적습니다.',
  gradeField: '직급',
  gradeHint: '직원일 때만 적습니다. 예: 7',
  evidenceHint: '무엇으로 알 수 있는지 적습니다. 예: 2021년 협치학교 2기 수료',
  setTitle: '보상 기준 정하기',
  rulesHint:
    '한 줄에 하나씩: 종류 | 무엇에 | 포인트 | 누가 | 한 해에 많아야. 예: 역량강화 | 협치학교 수료 | 10 | 직원, 주민 | 30',
  thresholdsHint: '한 줄에 하나씩: 몇 점부터 | 무엇을 | 드는 돈. 예: 50 | 온누리상품권 | 50000',
  line: '예산이 든 산출내역',
  noLine: '정하지 않음',
  save: '저장하기',
  roundTitle: '포상 확정하기',
  roundLead: '지금 확정하면 아래와 같이 굳습니다. 나중에 포인트가 바뀌어도 이 목록은 그대로입니다.',
  roundName: '포상의 이름',
  hold: '확정하기',
  nobody: '포상 기준에 이른 부서나 사람이 아직 없습니다.',
  total: '합계',
  limited: '선거 때문에 제한되는 때입니다',
  data: '자료로 받기 (JSON)',
  links: '이어서 볼 것',
}
export type PageWords = typeof ko

const en: PageWords = {
  ...{ title: 'Rewards', noScheme: 'No rules are set yet.', year: 'Year', show: 'Show', yearName: (year) => `${year}` },
  lead: 'Departments, staff and residents are given points for governance, and awards from a number of points on. What a person has is shown to that person alone.',
  ...{ basis: 'Basis', highestGrade: 'Staff who may receive', gradeBelow: (grade) => `Grade ${grade} and below` },
  ...{ budget: 'Money', left: 'Money left', won: 'won', rules: 'What points are given for' },
  rulesCaption: (year) => `Rules of ${year}`,
  ...{ kind: 'Kind', kinds: { execution: 'Execution', discovery: 'Discovery', capacity: 'Capacity' } },
  ...{ rule: 'For', points: 'Points', who: 'Who', most: 'Most in a year', noMost: 'No limit' },
  receivers: { department: 'Department', staff: 'Staff', resident: 'Resident' },
  ...{ thresholds: 'Awards', from: 'From', gives: 'What is given', cost: 'Cost (won)' },
  ...{ departments: 'Points of departments', department: 'Department', noDepartments: 'No department has points yet.' },
  ...{ rounds: 'Award rounds', noRounds: 'There is no award round yet.' },
  roundLine: (persons) => `${persons} persons, who are not named`,
  legalBasis: 'Ground on which it was held near an election',
  ledger: 'Ledger of points',
  ledgerLead:
    'Another than who proposed points approves them. What is approved is not changed; a row that takes it back is added.',
  ...{ mine: 'My points', mineLead: 'The points and awards that you have. Nobody else is shown them.' },
  balance: (year, balance) => `${year}: ${balance} points`,
  next: (points) => `The next award is at ${points} points.`,
  noNext: 'The highest award is reached, or there is none.',
  ...{ noPoints: 'There are no points yet.', caption: (count) => `${count} rows`, evidence: 'Evidence', on: 'Day' },
  ...{ allDepartments: 'All departments', allYears: 'All years', files: { xlsx: 'As Excel', csv: 'As CSV' } },
  ...{ state: 'State', allStates: 'All states', reversed: 'Taken back', reversal: 'Takes back' },
  states: { proposed: 'Waiting', approved: 'Approved', refused: 'Refused' },
  grade: (grade) => `grade ${grade}`,
  ...{ approve: 'Approve', refuse: 'Refuse', decide: 'Decide', reason: 'Reason', takeBack: 'Take back' },
  ownWaits: 'You proposed or receive it; another decides.',
  ...{ propose: 'Propose points', to: 'To', account: 'Account of who receives', gradeField: 'Grade' },
  ...{ accountHint: 'For staff and residents.', gradeHint: 'For staff, as in 7.' },
  evidenceHint: 'By what it is known, as in “second governance school of 2021 completed”.',
  setTitle: 'Set the rules',
  rulesHint:
    'A line each: kind | for | points | who | most, as in capacity | governance school | 10 | staff, resident | 30',
  thresholdsHint: 'A line each: from | what | cost, as in 50 | a gift card | 50000',
  ...{ line: 'Cost line that pays', noLine: 'None', save: 'Save', roundTitle: 'Hold an award round' },
  roundLead: 'Held now, it is frozen as below. The list stays as it is, whatever happens to points later.',
  ...{ roundName: 'Name of the round', hold: 'Hold it', nobody: 'Nobody has reached an award yet.', total: 'Total' },
  ...{ limited: 'An election limits such events now', data: 'As data (JSON)', links: 'Go on to' },
}

export const pageWords = (lang: Lang): PageWords => (lang === 'ko' ? ko : en)

/** What became of a row of the ledger, in words. */
export const stateIn = (
  t: PageWords,
  row: { readonly state: PointsState; readonly reversed: boolean; readonly reverses: string | null },
): string => {
  if (row.reverses !== null) return t.reversal
  return row.reversed ? t.reversed : t.states[row.state]
}

/** Who receives a row of the ledger, in words: a department, or somebody of it by grade. */
export const receiverIn = (
  t: PageWords,
  row: { readonly to: ReceiverKind; readonly department: string | null; readonly grade: number | null },
): string =>
  [row.department, t.receivers[row.to], row.grade === null ? null : t.grade(row.grade)]
    .filter((word) => word !== null)
    .join(' ')
