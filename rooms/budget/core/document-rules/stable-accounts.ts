/** A 통계목 whose code has stayed the same over the years (domain.md 4.1), with the other ways in which it is written. */
export interface StableAccount {
  readonly code: string
  /** The official name, spaces and brackets left out. */
  readonly name: string
  readonly object: string
  readonly variants: readonly string[]
}

const account = (code: string, object: string, name: string, ...variants: readonly string[]): StableAccount => ({
  code,
  name,
  object,
  variants,
})

/** Sub-codes move from year to year: names are compared, codes only told (domain.md 4.1). */
export const stableAccounts: readonly StableAccount[] = [
  account('101-01', '인건비', '보수'),
  account('101-02', '인건비', '기타직보수'),
  account('101-03', '인건비', '공무직(무기계약)근로자보수', '무기계약근로자보수', '공무직근로자보수'),
  account('101-04', '인건비', '기간제근로자등보수', '기간제근로자보수'),
  account('201-01', '일반운영비', '사무관리비'),
  account('201-02', '일반운영비', '공공운영비'),
  account('201-03', '일반운영비', '행사운영비'),
  account('202-01', '여비', '국내여비'),
  account('203-01', '업무추진비', '기관운영업무추진비', '기관업무추진비'),
  account('203-02', '업무추진비', '정원가산업무추진비', '정원가산금'),
  account('203-03', '업무추진비', '시책추진업무추진비', '시책업무추진비', '시책추진비'),
  account('203-04', '업무추진비', '부서운영업무추진비', '부서업무추진비'),
  account('206-01', '재료비', '재료비'),
  account('207-01', '연구개발비', '연구용역비'),
  account('207-02', '연구개발비', '전산개발비'),
  account('207-03', '연구개발비', '시험연구비'),
  account('301', '일반보전금', '행사실비지원금', '행사실비보상금'),
  account('301', '일반보전금', '기타보상금'),
  account('303-01', '포상금', '포상금'),
  account('307-02', '민간이전', '민간경상사업보조', '민간경상보조'),
  account('307-05', '민간이전', '민간위탁금'),
  account('307-11', '민간이전', '사회복지사업보조', '사회복지보조'),
  account('308', '자치단체등이전', '교육기관에대한보조', '교육기관보조'),
  account('401-01', '시설비및부대비', '시설비'),
  account('401-02', '시설비및부대비', '감리비'),
  account('401-03', '시설비및부대비', '시설부대비'),
  account('402-01', '민간자본이전', '민간자본사업보조', '민간자본보조'),
  account('402-03', '민간자본이전', '민간위탁사업비'),
  account('405-01', '자산취득비', '자산및물품취득비', '자산취득비및물품취득비', '자산물품취득비'),
  account('405-02', '자산취득비', '도서구입비'),
]

/** 편성목 that were renamed: the budget books since 2020 have 일반보전금 for what was 일반보상금. */
export const renamedObjects: readonly StableAccount[] = [account('301', '일반보전금', '일반보전금', '일반보상금')]
