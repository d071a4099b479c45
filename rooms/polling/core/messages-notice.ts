import type { Lang } from '#kit/korean-text.ts'

const ko = {
  noticeTitle: '주민투표 공고',
  noticeHash: '투표 명세의 확인값 (eh)',
  noticeHashLead: '투표 화면과 결과 묶음의 값이 이것과 같아야 합니다. 앞의 8자만 견주어도 됩니다.',
  noticeClient: '투표 화면 프로그램의 확인값',
  noticeLog: '공개 기록의 이름',
  noticeTie: '동점을 가리는 방법',
  tieRules: {
    seed: '마감 뒤에 밝히는 말로 뽑기',
    id: '안건 번호 순',
    listed: '공고문의 차례',
    'min-cost': '금액이 적은 것부터',
  },
  noticeSeed: (commitment: string) => `뽑을 말의 확인값: ${commitment}`,
  noticeOrder: '안건의 차례',
  orders: {
    listed: '적힌 차례 그대로',
    drawn: '투표하는 사람마다 뽑은 차례',
    seed: '밝힌 말로 한 번 뽑은 차례',
  },
  orderSeed: (words: string) => `차례를 뽑은 말: ${words}`,
  print: '인쇄해 게시판에 붙여 주세요.',
  notFrozen: '아직 명세가 확정되지 않아 확인값이 없습니다.',
  compareTitle: '다른 방식과 견주기',
  compareLead:
    '같은 표를 다른 방식으로 셌을 때의 결과입니다. 예산만 지키고 최소 득표, 함께 뽑히지 않을 안건, 동이나 분야의 한도는 빼고 셉니다. 결과를 바꾸지 않으며, 다음 투표의 방식을 고를 때 봅니다.',
  compareNone: '고르기 문항이 아니거나 금액이 없는 안건, 손으로 센 종이 표가 있어 견줄 수 없습니다.',
  compareRule: '방식',
  compareWinners: '뽑히는 안건',
  better: '더 만족할 사람',
  worse: '덜 만족할 사람',
  noticeAppeals: '이의신청',
  noticeAppealsLead:
    '투표하지 못했거나, 기록이 다르거나, 결과에 이의가 있으면 이 투표의 ‘이의신청’ 쪽에서 신청합니다. 이름을 적지 않고, 사흘 안에 답합니다. 결과에 대한 이의를 받는 마지막 날은 결과와 함께 알립니다.',
}
type Messages = typeof ko

const en: Messages = {
  noticeTitle: 'Notice of a resident vote',
  noticeHash: 'Hash of the specification (eh)',
  noticeHashLead: 'The booth and the bundle must show the same. Comparing the first eight letters is enough.',
  noticeClient: 'Hash of the booth’s program',
  noticeLog: 'Name of the public log',
  noticeTie: 'How ties are broken',
  tieRules: {
    seed: 'drawn by words that are told after the close',
    id: 'by the number of the option',
    listed: 'in the order of the notice',
    'min-cost': 'the cheaper first',
  },
  noticeSeed: (commitment) => `Hash of the words: ${commitment}`,
  noticeOrder: 'Order of the options',
  orders: {
    listed: 'as listed',
    drawn: 'drawn for every voter',
    seed: 'drawn once by published words',
  },
  orderSeed: (words) => `Words of the draw: ${words}`,
  print: 'Print it and hang it up.',
  notFrozen: 'The specification is not fixed yet, so there is no hash.',
  compareTitle: 'Compare other rules',
  compareLead:
    'What other rules would have made of the same ballots within the budget, without least votes, conflicts and limits of dongs or categories. It changes nothing; it helps to choose the rule of the next vote.',
  compareNone: 'There is nothing to compare: no contest of choosing, options without cost, or paper counted by hand.',
  compareRule: 'Rule',
  compareWinners: 'Winners',
  better: 'Would be happier',
  worse: 'Would be less happy',
  noticeAppeals: 'Appeals',
  noticeAppealsLead:
    'Whoever could not vote, sees another record than their own, or contests the result, files an appeal on the page of that name. No name is asked, and it is answered within three days. The last day for appeals about the result is told with it.',
}

/** The words of the notice of a vote, and of the page that compares rules. */
export const noticeWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
