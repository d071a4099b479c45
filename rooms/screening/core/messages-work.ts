import type { Lang } from '#kit/korean-text.ts'

/** The words about work that goes on to another, in Korean. */
const workWordsKo = {
  title: '맡은 검토 인계',
  lead: '사람이 옮길 때 맡은 검토를 같은 부서의 다른 사람에게 한꺼번에 넘깁니다. 적어 둔 것은 그대로 갑니다.',
  from: '인계하는 사람의 계정 번호',
  fromHint: '비우면 내 것을 인계합니다. 부서장과 사무국만 다른 사람의 것을 인계합니다.',
  to: '인계받는 사람의 계정 번호',
  toHint: '그날 같은 부서의 팀에서 일하는 사람. 번호는 팀 쪽에서 봅니다.',
  handedOn: '인계하는 날',
  submit: '모두 인계하기',
  caption: '인계한 내력',
  nothing: '아직 인계한 일이 없습니다.',
  reviews: '검토(건)',
  link: '맡은 검토 인계하기',
  standIn: '대직',
  standIns: (days: string): string => `대직자가 함: ${days}`,
  inPlaceOfHead: '부서장의 대직자로 확인하거나 돌려보냅니다. 누가 누구를 대신했는지 기록에 남습니다.',
  confirmedByStandIn: '부서장의 대직자가 확인함',
  passedOn: '담당자가 바뀐 내력',
}

const workWordsEn: typeof workWordsKo = {
  title: 'Hand work over',
  lead: 'When people move, all reviews that one does go on to another of the department. What is written stays.',
  from: 'Account of who hands over',
  fromHint: 'Left empty, it is your own. Heads and the secretariat alone hand over for others.',
  to: 'Account of who receives',
  toHint: 'Somebody who works in a team of the department that day. The page of the team tells the account.',
  handedOn: 'Day',
  submit: 'Hand all over',
  caption: 'Hand-overs of work',
  nothing: 'Nothing has been handed over.',
  reviews: 'Reviews',
  link: 'Hand work over',
  standIn: 'standing in',
  standIns: (days) => `By a stand-in: ${days}`,
  inPlaceOfHead: 'You act in the place of the head. The record says who stood in for whom.',
  confirmedByStandIn: 'By a stand-in of the head',
  passedOn: 'Handed over among officers',
}

/** The words about work that goes on to another, in a language. */
export const workWords = (lang: Lang): typeof workWordsKo => (lang === 'ko' ? workWordsKo : workWordsEn)
