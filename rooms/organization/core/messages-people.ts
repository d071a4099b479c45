import type { Lang } from '#kit/korean-text.ts'

const ko = {
  searchLabel: '사람 찾기',
  words: '사람의 이름 (여럿이면 띄어 적기)',
  find: '사람 찾기',
  searchFirst: '이름의 한 낱말로 사람을 먼저 찾은 뒤에 아래에서 고릅니다. 찾은 까닭은 한 번 적습니다.',
  found: (count: number) => `${count}명을 찾았습니다. 아래에서 골라 주세요.`,
  nobody: '그런 이름의 사람이 없습니다. 이름의 다른 낱말로 찾아 주세요.',
  more: '스무 명까지만 보입니다. 이름을 더 적어 찾아 주세요.',
  choose: '찾은 사람 가운데 골라 주세요',
  chosenBefore: (accountId: string) => `앞에서 고른 사람 (${accountId})`,
  accountHint: '계정 번호를 적습니다. 번호는 팀 화면의 "일하는 사람"에 있습니다.',
}
type Messages = typeof ko

const en: Messages = {
  searchLabel: 'Find people',
  words: 'Names (several with spaces between)',
  find: 'Find people',
  searchFirst: 'Find people by a word of their name first, then choose below. You say once why you look.',
  found: (count) => `${count} found. Please choose below.`,
  nobody: 'Nobody of that name. Please try another word of it.',
  more: 'Only twenty are shown. Please give more of the name.',
  choose: 'Please choose among those found',
  chosenBefore: (accountId) => `Chosen before (${accountId})`,
  accountHint: 'The number of the account, which the page of the team shows.',
}

/** The words by which people are looked for and chosen, in a language. */
export const peopleIn = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
