import { formatCount } from '#kit/format-count.ts'

/** The words of the paper on a vote. */
export const ballotWords = {
  title: (name: string) => `${name} 결과`,
  overview: '투표 개요',
  when: '기간',
  who: '대상',
  how: '방법',
  fact: (label: string, said: string) => `${label}: ${said}`,
  advisory: '결과는 사업을 정할 때 참고한다.',
  choices: (kind: 'exactly' | 'up-to', n: number) =>
    kind === 'exactly' ? `1명이 ${n}개씩 선택` : `1명이 ${n}개까지 선택`,
  counted: (voters: number, votes: number) => `투표한 사람 ${formatCount(voters)}명, 선택 ${formatCount(votes)}개`,
  unit: '단위: 천원, 표',
  rank: '순위',
  option: '사업',
  amount: '사업비',
  votes: '득표',
  share: '비율',
  exactShare: '둘째 자리',
  tied: (rank: number) => `${rank}(동점)`,
  sum: '계',
  roundings: '비율은 합이 100이 되도록 최대잔여법으로 맞춘 것이고, 둘째 자리까지의 비율은 반올림한 것이다.',
} as const
