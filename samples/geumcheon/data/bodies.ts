import type { z } from 'zod'
import type { establishBody } from '#rooms/organization/contract.ts'
import type { BodyRules } from '#rooms/organization/core/body.ts'
import type { SeatKind } from '#rooms/organization/core/seat.ts'

type Body = z.input<typeof establishBody.input>

const ordinance = '금천구 민관협치 활성화를 위한 기본 조례'
const noRules: BodyRules = {
  opens: null,
  resolves: null,
  regularPerYear: null,
  extraordinaryShare: null,
  chairMayCall: false,
  maxSeats: null,
  sizeText: null,
  terms: [],
  basis: null,
}

const governanceCouncil: Body = {
  bodyId: 'governance-council',
  kind: 'governance-council',
  name: '금천구협치회의',
  nameEn: 'Governance Council',
  aliases: ['협치회의'],
  duties: '민·관 협치 활성화 정책의 수립·시행과 제도 개선에 관한 사항 심의·조정, 지역사회혁신계획 승인과 실행 관리',
  rules: {
    opens: 'majority-of-enrolled',
    resolves: 'majority-of-present',
    regularPerYear: 4,
    extraordinaryShare: { n: 1, d: 3 },
    chairMayCall: true,
    maxSeats: 30,
    sizeText: '30명(당연직 3, 위촉직 27)',
    terms: [
      { seatKind: 'ex-officio', rule: { kind: 'while-in-post' } },
      { seatKind: 'appointed-councillor', rule: { kind: 'own-office' } },
      { seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1 } },
    ],
    basis: `${ordinance} 제10조`,
  },
}

const below: readonly Body[] = [
  {
    bodyId: 'steering-committee',
    kind: 'steering-committee',
    name: '금천구협치회의 운영위원회',
    nameEn: 'Steering Committee',
    aliases: ['금천구협치회의 운영협의체', '금천구협치회의 운영위원'],
    duties: '협치 관련 긴급 주요 현안사항 논의 및 실행, 분과 간 협력적 실행 지원과 의견 조율',
    rules: { ...noRules, sizeText: '민간공동의장, 분과위원장, 분과간사, 협치조정관, 협치추진단 직원' },
  },
  {
    bodyId: 'task-force',
    kind: 'task-force',
    name: '금천구협치추진단',
    nameEn: 'Governance Task Force',
    duties: '지역사회혁신계획 수립, 협치회의 운영 실무 지원, 협치 교육·워크숍·공론장 운영 지원, 세부 실행 사업 총괄',
    rules: { ...noRules, maxSeats: 5, sizeText: '행정 3명, 민간 2명' },
  },
]

/** The five subcommittees: id, name, English name, the vision each has written for itself. */
const subcommittees = [
  ['education', '교육·문화분과', 'Education and Culture', '어린이·청소년이 안전한 금천'],
  ['environment', '도시환경·안전분과', 'Urban Environment and Safety', '환경생태도시 금천'],
  ['welfare', '복지·건강분과', 'Welfare and Health', '턱이 없는 금천'],
  ['autonomy', '주민자치·기획분과', 'Self-government and Planning', '협치 역량강화 금천'],
  ['youth', '청년·경제일자리분과', 'Youth, Economy and Jobs', '청년과 함께 성장하는 금천'],
] as const

const subcommitteeBodies = subcommittees.map(
  ([id, name, nameEn, vision]): Body => ({
    bodyId: `subcommittee-${id}`,
    kind: 'subcommittee',
    name,
    nameEn: `${nameEn} Subcommittee`,
    aliases: [`금천구협치회의 ${name}`],
    parentId: 'governance-council',
    duties: '분과별 비전 수립 및 의제 발굴, 협치 사업 추진을 위한 소규모 공론장 개최',
    vision,
    rules: noRules,
  }),
)

const extendedGroups = subcommittees.map(
  ([id, name, nameEn]): Body => ({
    bodyId: `extended-${id}`,
    kind: 'extended-group',
    name: `${name} 확대회의`,
    nameEn: `${nameEn} Extended Group`,
    aliases: [`${name} 워킹그룹`],
    parentId: `subcommittee-${id}`,
    duties: '실행 의제 선정, 정기 회의를 통한 실행 과정 공유와 모니터링, 분과별 비전 제시',
    rules: {
      ...noRules,
      sizeText: '총 5~10명 이내(Ⅲ-1), 민간위원 5명 이내(붙임 Ⅰ-3)',
      terms: [{ seatKind: 'appointed-civil', rule: { kind: 'years', years: 1, renewals: 0 } }],
    },
  }),
)

const beside: readonly Body[] = [
  {
    bodyId: 'budget-committee',
    kind: 'budget-committee',
    name: '주민참여예산위원회',
    nameEn: 'Participatory Budget Committee',
    aliases: ['區주민참여예산위원회'],
    duties: '금천구협치회의와 함께 시민참여예산 제안사업을 심사하고 확정',
    rules: noRules,
  },
  {
    bodyId: 'budget-steering',
    kind: 'other',
    name: '주민참여예산위원회 운영위원회',
    nameEn: 'Steering Committee of the Budget Committee',
    parentId: 'budget-committee',
    rules: noRules,
  },
  {
    bodyId: 'joint-meeting',
    kind: 'joint',
    name: '금천구협치회의·주민참여예산위원회 합동회의',
    nameEn: 'Joint Meeting',
    aliases: ['합동회의', '금천구협치회의, 주민참여예산위원회', '금천구협치회의&주민참여예산위원회 운영위원회'],
    duties: '시민참여예산(구단위계획형) 제안사업의 심사와 최종 확정',
    rules: noRules,
  },
]

/** The bodies that governance in the district works with, each after the one it belongs to. */
export const bodies: readonly Body[] = [
  governanceCouncil,
  ...below.map((body): Body => ({ ...body, parentId: 'governance-council' })),
  ...subcommitteeBodies,
  ...extendedGroups,
  ...beside,
]

/** The residents' council of a dong (동 주민자치회). */
export const residentsCouncil = (dongId: string, dong: string): Body => ({
  bodyId: `residents-council-${dongId}`,
  kind: 'residents-council',
  name: `${dong} 주민자치회`,
  rules: noRules,
})

interface Seats {
  readonly bodyId: string
  readonly kind: SeatKind
  readonly labels: readonly string[]
}

const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${name} ${n + 1}`)
const ofEach = (role: string): string[] => subcommittees.map(([, name]) => `${name} ${role}`)

/** Seats by their labels, never by the people in them. */
export const seats: readonly Seats[] = [
  { bodyId: 'governance-council', kind: 'ex-officio', labels: numbered('당연직위원', 3) },
  { bodyId: 'governance-council', kind: 'appointed-councillor', labels: numbered('구의원', 2) },
  { bodyId: 'governance-council', kind: 'appointed-civil', labels: numbered('민간위원', 25) },
  {
    bodyId: 'steering-committee',
    kind: 'appointed-civil',
    labels: ['민간공동의장', ...ofEach('위원장'), ...ofEach('간사')],
  },
  { bodyId: 'steering-committee', kind: 'ex-officio', labels: ['협치조정관'] },
  { bodyId: 'task-force', kind: 'ex-officio', labels: ['협치조정관', '금천1번가팀장', '담당 주무관'] },
  { bodyId: 'task-force', kind: 'appointed-civil', labels: numbered('민간실무자', 2) },
]
