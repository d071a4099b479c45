import type { Headings } from '#kit/mapped-columns.ts'

/** The headings by which the columns of a year's accounts are known. */
export const accountHeadings = {
  compilationItem: ['편성목', '편성목명', '목그룹', '목'],
  name: ['통계목', '통계목명', '세목', '예산과목', '과목명', '과목'],
  code: ['코드', '통계목코드', '과목코드', '목코드'],
  nature: ['성격', '성질', '경상자본', '성격구분'],
  aliases: ['다른이름', '별칭', '이명'],
} as const satisfies Headings<string>
export type AccountField = keyof typeof accountHeadings

/** The headings by which the columns of a year's programmes are known. */
export const programmeHeadings = {
  policyCode: ['정책사업코드'],
  policy: ['정책사업', '정책사업명'],
  unitCode: ['단위사업코드'],
  unit: ['단위사업', '단위사업명'],
  detailCode: ['세부사업코드', '사업코드'],
  detail: ['세부사업', '세부사업명'],
  department: ['부서', '부서명', '소관부서', '담당부서'],
} as const satisfies Headings<string>
export type ProgrammeField = keyof typeof programmeHeadings
