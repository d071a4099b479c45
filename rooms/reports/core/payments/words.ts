import { formatCount } from '#kit/format-count.ts'
import type { allowanceGrounds as visitGrounds } from '#rooms/inspections/core/allowance.ts'
import type { GroupKind } from '#rooms/inspections/core/group.ts'
import type { AllowanceGround } from '#rooms/meetings/core/allowance.ts'

type VisitGround = (typeof visitGrounds)[number]

/** The words of the papers on payments. */
export const paymentWords = {
  title: '지급조서',
  sheetOf: (topic: string, no: number) => `${topic} 지급조서 ${no}호`,
  sum: (digits: string, inWords: string) => `금${digits}원(${inWords})`,
  total: '지급액',
  what: '지급 내용',
  allowance: (group: string, topic: string) => `${group} 참석수당: ${topic}`,
  visits: (title: string) => `${title} 활동비`,
  when: '일시',
  where: '장소',
  costLine: '산출내역',
  costLineOf: (year: number, label: string, formula: string) => `${year}년 예산 ${label} (${formula})`,
  people: '지급 대상',
  peopleOf: (paid: number, unpaid: number) =>
    unpaid === 0 ? `${formatCount(paid)}명` : `${formatCount(paid)}명 (지급하지 않는 사람 ${formatCount(unpaid)}명)`,
  madeOn: '만든 날',
  paidOn: '지급한 날',
  rows: '지급 내역',
  unitWon: '단위: 원',
  no: '연번',
  role: '자격',
  basis: '근거',
  amount: '지급액',
  name: '성명',
  taxNumber: '주민등록번호',
  signature: '서명',
  sumRow: '계',
  blank:
    '성명, 주민등록번호, 서명 칸은 인쇄한 뒤에 받는 사람이 적습니다. 마당은 이 문서에 이름, 번호, 계좌를 싣지 않습니다.',
  untaxed: '지급액은 세금을 떼기 전의 금액입니다.',
  approval: '결재',
  signers: ['담당', '팀장', '과장'],
  meetingGrounds: {
    'by-rule': '규칙에 정한 금액',
    'unpaid-seat': '수당을 주지 않는 자리',
    'paid-that-day': '같은 날 다른 회의에서 지급',
    set: '따로 정한 금액',
  } satisfies Record<AllowanceGround, string>,
  because: (ground: string, reason: string | null) => (reason === null ? ground : `${ground}: ${reason}`),
  visitGrounds: {
    'by-rule': '',
    official: ', 공무원이라 지급하지 않음',
    'day-ceiling': ', 하루 한도까지',
  } satisfies Record<VisitGround, string>,
  visit: (day: string, minutes: number, ground: string) => `${day} ${formatCount(minutes)}분${ground}`,
  inspector: (kind: GroupKind, no: number) => `${inspectorKinds[kind]} ${no}`,
} as const

const inspectorKinds: Readonly<Record<GroupKind, string>> = {
  'resident-inspector': '주민감독관',
  'monitor-group': '모니터링단',
  supporter: '서포터즈',
}
