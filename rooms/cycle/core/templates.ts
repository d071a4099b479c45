import type { StepKind } from './cycle.ts'

/** A step as a template has it: so many days after the start, for so many days. */
export interface TemplateStep {
  readonly kind: StepKind
  readonly name: string
  readonly owner: string
  readonly inputs: string
  readonly outputs: string
  readonly after: number
  readonly days: number
}

export const templateIds = ['resident-budget', 'innovation-plan', 'dong-plan'] as const
export type TemplateId = (typeof templateIds)[number]

export interface Template {
  readonly name: (fiscalYear: number) => string
  /** Whether what it chooses has a limit in won. */
  readonly limited: boolean
  readonly steps: readonly TemplateStep[]
}

type Row = readonly [StepKind, string, owner: string, inputs: string, outputs: string, after: number, days: number]
const steps = (rows: readonly Row[]): readonly TemplateStep[] =>
  rows.map(([kind, name, owner, inputs, outputs, after, days]) => ({ kind, name, owner, inputs, outputs, after, days }))

/**
 * A district's own participatory budget. Counted from the first days of January, the bill reaches the district assembly
 * forty days before the fiscal year, and is decided ten days before it (지방자치법 제142조).
 */
const residentBudget = steps([
  ['other', '운영계획 수립과 공고', '예산부서', '지난해 평가', '운영계획, 공고문', 0, 21],
  ['other', '예산학교와 제안 안내', '예산부서', '운영계획', '교육 참여자 명단', 31, 42],
  ['intake', '주민 제안 접수', '주민', '공고문', '제안 목록', 59, 61],
  ['transfer', '제안 정리와 소관부서 지정', '예산부서', '제안 목록', '부서별 검토 목록', 120, 10],
  ['review', '소관부서 검토', '소관부서', '부서별 검토 목록', '부서 검토서', 130, 21],
  ['field-check', '현장확인', '주민참여예산위원회', '부서 검토서', '현장확인서', 152, 7],
  [
    'screening',
    '분과위원회 심사',
    '주민참여예산위원회 분과위원회',
    '부서 검토서, 현장확인서',
    '심사 결과, 투표 대상',
    161,
    14,
  ],
  ['deliberation', '제안 설명과 숙의', '주민참여예산위원회', '투표 대상', '숙의 결과', 177, 7],
  ['vote', '주민투표', '주민', '투표 대상', '투표 결과', 187, 14],
  ['decision', '총회 최종 선정', '주민참여예산위원회 총회', '투표 결과, 숙의 결과', '최종 선정 사업', 205, 1],
  ['other', '결과 공개와 제안자 통지', '예산부서', '최종 선정 사업', '통지 기록', 207, 14],
  ['drafting', '예산안 반영', '예산부서', '최종 선정 사업', '예산안, 위원회 의견서', 244, 60],
  ['submission', '예산안을 구의회에 제출', '구청장', '예산안, 위원회 의견서', '제출 공문', 318, 3],
  ['approval', '구의회 심의와 의결', '구의회', '예산안', '확정 예산', 324, 28],
  ['execution', '사업 집행', '소관부서', '확정 예산', '집행 결과', 365, 365],
  ['evaluation', '모니터링과 평가', '주민참여예산위원회', '집행 결과', '평가서, 다음 해 개선할 것', 716, 31],
])

/** The community innovation plan, as the one for 2021 was made in 2020 (domain.md 1.2). */
const innovationPlan = steps([
  ['discovery', '의제 발굴', '협치회의 분과위원회', '기본계획', '의제 목록', 0, 141],
  ['intake', '시민참여예산 제안 접수', '서울시', '공고', '제안 목록', 16, 57],
  ['transfer', '제안 분류와 구 이관', '서울시', '제안 목록', '이관 의제', 75, 50],
  [
    'deliberation',
    '협치회의와 참여예산위원회 합동회의',
    '협치회의, 주민참여예산위원회',
    '이관 의제, 의제 목록',
    '검토 대상',
    141,
    1,
  ],
  ['review', '소관부서 검토', '소관부서', '검토 대상', '부서 검토서', 147, 17],
  ['field-check', '현장확인', '협치추진단', '부서 검토서', '현장확인서', 167, 1],
  ['screening', '1차 심사', '합동 심사단', '부서 검토서, 현장확인서', '심사 결과', 181, 1],
  ['vote', '온라인 투표', '주민', '심사 결과', '투표 결과', 198, 7],
  ['drafting', '분과별 실행계획 수립', '협치회의 분과위원회', '투표 결과', '사업계획서', 203, 2],
  ['decision', '합동회의 최종 선정', '협치회의, 주민참여예산위원회', '사업계획서', '최종 선정 사업', 211, 1],
  ['approval', '협치회의 정기회 승인', '협치회의', '최종 선정 사업', '의결서', 217, 1],
  ['submission', '계획 제출', '협치추진단', '의결서', '제출 공문', 222, 1],
  ['negotiation', '사전 협의조정', '서울시', '제출한 계획', '조정 의견', 231, 1],
  ['negotiation', '본 협의조정', '서울시', '조정 의견', '조정 결과', 253, 1],
  ['final-version', '최종본 제출', '협치추진단', '조정 결과', '최종 계획서', 260, 7],
  ['execution', '실행', '주무부서', '최종 계획서', '집행 결과', 366, 365],
  ['evaluation', '평가와 성과공유', '협치회의', '집행 결과', '평가서', 700, 31],
])

/** A dong's own plan: found by its residents' council, chosen by the residents' assembly, within the dong's limit. */
const dongPlan = steps([
  ['other', '자치계획 수립 방향과 한도 안내', '동 주민센터', '동별 한도', '안내문', 0, 14],
  ['discovery', '마을 의제 발굴', '주민자치회 분과', '안내문', '의제 목록', 31, 60],
  ['deliberation', '분과별 숙의', '주민자치회 분과', '의제 목록', '계획 초안', 91, 30],
  ['review', '소관부서 검토', '소관부서', '계획 초안', '부서 검토서', 121, 15],
  ['decision', '주민총회 안건 확정', '주민자치회', '계획 초안, 부서 검토서', '주민총회 안건', 140, 1],
  ['other', '주민총회 공고와 홍보', '주민자치회 사무국', '주민총회 안건', '공고문', 145, 21],
  ['vote', '주민총회 사전투표', '주민', '주민총회 안건', '사전투표 결과', 166, 7],
  ['vote', '주민총회', '주민', '주민총회 안건', '주민총회 결과', 175, 1],
  ['approval', '자치계획 확정과 제출', '주민자치회', '주민총회 결과', '자치계획서', 180, 10],
  ['drafting', '예산 반영', '예산부서', '자치계획서', '예산안', 244, 60],
  ['execution', '실행', '주민자치회', '확정 예산', '실행 결과', 365, 330],
  ['evaluation', '평가와 다음 해 의제', '주민자치회', '실행 결과', '평가서', 690, 30],
])

export const templates: Readonly<Record<TemplateId, Template>> = {
  'resident-budget': { name: (year) => `${year} 주민참여예산`, limited: false, steps: residentBudget },
  'innovation-plan': { name: (year) => `${year} 지역사회혁신계획 수립`, limited: false, steps: innovationPlan },
  'dong-plan': { name: (year) => `${year} 동 자치계획`, limited: true, steps: dongPlan },
}
