import type { Lang } from '#kit/korean-text.ts'

const ko = {
  title: '개인정보 파기',
  lead: '보유기간이 끝난 것은 날마다 저절로 파기하고 증명서를 남깁니다.',
  dueTitle: (day: string) => `${day}까지 파기할 것`,
  dueCaption: '보유기간이 끝나는 개인정보',
  none: '없음',
  file: '개인정보파일',
  table: '표',
  rows: '건수',
  refusals: { 'nothing-due': '보유기간이 끝난 것이 없습니다.' },
}
type Messages = typeof ko

const en: Messages = {
  title: 'Destruction of personal data',
  lead: 'What has reached the end of its term is destroyed by itself every day, with a certificate.',
  dueTitle: (day) => `Due by ${day}`,
  dueCaption: 'Personal data whose term ends',
  none: 'none',
  file: 'File',
  table: 'Table',
  rows: 'How many',
  refusals: { 'nothing-due': 'Nothing has reached the end of its term.' },
}

export const dueWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal to destroy; null for a kind that is not its own. */
export const explainDue = (refusal: { readonly kind: string }, lang: Lang): string | null => {
  const sentences: Readonly<Record<string, string>> = dueWords(lang).refusals
  return sentences[refusal.kind] ?? null
}
