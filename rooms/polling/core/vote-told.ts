import { titleOf } from './election-names.ts'
import type { VoteDraft } from './vote-draft.ts'
import type { VoteId } from './vote-id.ts'
import { sizeOfHead, type WitnessedHeads } from './witnessed-heads.ts'

/** The kinds of what those are told who follow a vote. */
export const voteTells = [
  { kind: 'polling.heads', title: { ko: '주민투표 기록의 머리', en: 'Heads of a vote’s logs' } },
  { kind: 'polling.result', title: { ko: '주민투표 결과', en: 'The result of a vote' } },
]

interface ToldVote {
  readonly id: VoteId
  readonly draft: Pick<VoteDraft, 'title' | 'isTrial'>
}

const followersOf = ({ id }: ToldVote) => {
  const about = { kind: 'vote', id }
  return { about, to: [{ followersOf: [about] }] }
}

/** What witnesses are told of heads that were kept: the very texts, so that a mail of them is a witness by itself. */
export const headsTold = (vote: ToldVote, { ballots, issued }: WitnessedHeads) => {
  const [cast, given] = [sizeOfHead(ballots), sizeOfHead(issued)]
  const title = titleOf(vote.draft)
  return {
    kind: 'polling.heads',
    ...followersOf(vote),
    words: {
      ko: [
        `${title}: 투표 기록 ${cast}줄, 명부 기록 ${given}줄의 머리입니다. 개표 뒤에 대조할 수 있게 지우지 말고 두세요.`,
        `투표 기록\n${ballots}`,
        `명부 기록\n${issued}`,
      ].join('\n\n'),
      en: `${title}: heads of ${cast} ballot and ${given} issuance entries. Keep their texts, to compare after the count.`,
    },
    path: `/votes/${vote.id}/heads`,
  }
}

/** What followers of a vote are told when its result is there. */
export const resultTold = (vote: ToldVote) => ({
  kind: 'polling.result',
  ...followersOf(vote),
  words: {
    ko: `${titleOf(vote.draft)}: 개표가 끝나 결과와 결과 묶음이 나왔습니다. 이의가 있으면 정한 기간 안에 신청해 주세요.`,
    en: `${titleOf(vote.draft)}: the result and its bundle are there. Appeals are taken for a set time.`,
  },
  path: `/votes/${vote.id}`,
})
