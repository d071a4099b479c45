import type { Lang } from '#kit/korean-text.ts'
import type { VoteState } from './vote-state.ts'

const ko = {
  title: '주민투표',
  lead: '우리 동네 일을 함께 고르는 투표입니다. 지금 하는 투표와 지난 결과를 봅니다.',
  vote: '투표',
  state: '상태',
  allStates: '모든 상태',
  states: {
    draft: '설계 중',
    announced: '공고',
    open: '투표 중',
    counting: '개표 중',
    ended: '결과 나옴',
  } satisfies Record<VoteState, string>,
  trials: '연습 투표',
  trialKinds: { all: '모두 보기', none: '실제 투표만', only: '연습만' },
  period: '기간',
  contests: '문항',
  options: '안건',
  counted: '유효 투표',
  notYet: '아직',
  caption: (count: number) => `주민투표 ${count}건`,
  noneYet: '아직 공고된 주민투표가 없습니다. 새 투표가 공고되면 여기에 보입니다.',
  none: '고르신 조건에 맞는 투표가 없습니다.',
  design: '새 투표 설계',
  recorded: '다른 곳에서 한 투표의 결과',
  links: '이어서 볼 것',
  look: '보기',
}
type Messages = typeof ko

const en: Messages = {
  title: 'Resident votes',
  lead: 'Votes by which residents choose what is done in the district: those under way, and the results.',
  vote: 'Vote',
  state: 'State',
  allStates: 'All states',
  states: { draft: 'Being designed', announced: 'Announced', open: 'Open', counting: 'Being counted', ended: 'Ended' },
  trials: 'Trial votes',
  trialKinds: { all: 'All', none: 'True votes only', only: 'Trials only' },
  period: 'Period',
  contests: 'Contests',
  options: 'Options',
  counted: 'Valid ballots',
  notYet: 'not yet',
  caption: (count: number) => (count === 1 ? 'One resident vote' : `${count} resident votes`),
  noneYet: 'No resident vote has been announced yet. A new one will be shown here.',
  none: 'No vote fits what you chose.',
  design: 'Design a vote',
  recorded: 'Results of votes held elsewhere',
  links: 'Onwards',
  look: 'Show',
}

/** The words of the list of votes. */
export const listWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
