/** The words about districts over which something reaches, in Korean. */
export const reachWordsKo = {
  title: '관련 자치구와 우리 몫',
  lead: '여러 자치구에 걸친 제안이나 이관 의제에 적습니다. 두 칸을 비우면 지웁니다.',
  districts: '관련 자치구',
  districtsHint: '우리 구는 빼고 쉼표로 나누어 적어 주세요. 예: 관악구, 구로구',
  share: '우리 몫',
  shareHint: '비율이나 금액. 예: 1/3, 33.3%, 12,000,000원. 모르면 비워 두세요.',
  save: '저장',
  edit: '적기',
  ratio: (part: string, whole: string) => `${part}/${whole}`,
  won: (amount: string) => `${amount}원`,
  both: (share: string, amount: string) => `${share} (${amount}원)`,
}
type ReachWords = typeof reachWordsKo

export const reachWordsEn: ReachWords = {
  title: 'Related districts and our share',
  lead: 'For what reaches over several districts. With both empty, it is taken away.',
  districts: 'Related districts',
  districtsHint: 'Without our own, with commas, for instance: Gwanak, Guro',
  share: 'Our share',
  shareHint: 'A ratio or an amount: 1/3, 33.3%, 12,000,000. Leave it empty where it is not known.',
  save: 'Save',
  edit: 'Edit',
  ratio: (part, whole) => `${part}/${whole}`,
  won: (amount) => `${amount} won`,
  both: (share, amount) => `${share} (${amount} won)`,
}
