import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import type { RecordBallotRefusal } from './recorded-ballot.ts'

type Refusal = RecordBallotRefusal | { readonly kind: 'ballot-id-taken' | 'gate-has-ballot' | 'ballot-not-found' }

const ko = {
  ballotsTitle: '투표 결과',
  ballotsLead: '표 수와 순위, 비율을 모두 싣습니다. 비율은 합이 꼭 100이 되도록 최대잔여법으로 정수로 나타냅니다.',
  resultCaption: (title: string) => `${title}: 안건마다 순위, 득표 수, 비율, 금액`,
  chartLabel: (title: string) => `${title} 득표 수 막대그래프. 같은 값이 아래 표에 있습니다.`,
  rank: '순위',
  tied: '동점',
  option: '안건',
  votes: '득표 수',
  share: '비율',
  amount: '금액',
  outcome: '투표 뒤의 결정',
  period: '투표 기간',
  channel: '투표 방법',
  eligibility: '참여대상',
  total: '합계',
  advisory: '이 투표는 우선순위를 묻는 투표이며, 최종 결정은 사유와 함께 달라질 수 있습니다.',
  exactly: (n: number) => `한 사람이 꼭 ${n}개를 고릅니다.`,
  upTo: (n: number) => `한 사람이 ${n}개까지 고릅니다.`,
  noReason: '적힌 사유가 없습니다.',
  recordedOutside: '다른 투표 시스템에서 치른 투표의 결과를 옮겨 적은 것입니다.',
  refusals: {
    'contest-twice': () => '같은 투표 문항이 두 번 있습니다. 하나를 지워 주세요.',
    'option-twice': () => '같은 안건 번호가 한 문항에 두 번 있습니다. 번호를 고쳐 주세요.',
    'item-twice': () => '같은 의제가 한 문항에 두 번 올라 있습니다. 하나를 지워 주세요.',
    'more-votes-than-voters': ({ votes, voters }) =>
      `한 안건의 득표 ${votes}표가 투표한 사람 ${voters}명보다 많습니다. 결과표를 확인해 주세요.`,
    'more-votes-than-choices': ({ votes, allowed }) =>
      `모두 ${withParticle(`${votes}표`, '은/는')} 던질 수 있는 ${allowed}표보다 많습니다. 결과표를 확인해 주세요.`,
    'choices-not-all-used': ({ votes, required }) =>
      `모두 ${required}표여야 하는데 ${votes}표입니다. 정해진 수만큼 꼭 골라야 하는 투표였는지 확인해 주세요.`,
    'ballot-id-taken': () => '같은 번호의 투표가 이미 있습니다. 투표 목록에서 확인해 주세요.',
    'gate-has-ballot': () => '이 관문의 투표 결과가 이미 적혀 있습니다. 있는 결과를 확인해 주세요.',
    'ballot-not-found': () => '그런 투표가 없습니다. 투표 목록에서 다시 골라 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'departs-from-vote': ({ params }) =>
      `투표 ${params['rank']}위 ${withParticle(`‘${params['item']}’`, '은/는')} 선정되고 더 많은 표를 받은 ${params['rejectedAbove']}위 안건은 선정되지 않았으나 적힌 사유가 없습니다.`,
    'vote-total': ({ stated, computed, params }) =>
      `‘${params['name']}’의 총 득표가 ${stated}표로 적혀 있으나 더하면 ${computed}표입니다.`,
    'vote-rank': ({ stated, computed, params }) =>
      `‘${params['name']}’의 순위가 ${stated}위로 적혀 있으나 득표로는 ${computed}위입니다.`,
    'vote-share': ({ stated, computed, params }) =>
      `‘${params['name']}’의 비율이 ${stated}%로 적혀 있으나 최대잔여법으로는 ${computed}%입니다.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  ballotsTitle: 'Ballot results',
  ballotsLead:
    'Votes, ranks and shares. Shares are whole percents by largest remainder, so that they add to exactly 100.',
  resultCaption: (title) => `${title}: rank, votes, share and amount of each option`,
  chartLabel: (title) => `Bar chart of the votes in ${title}. The table below has the same values.`,
  rank: 'Rank',
  tied: 'tie',
  option: 'Option',
  votes: 'Votes',
  share: 'Share',
  amount: 'Amount',
  outcome: 'Decided after the vote',
  period: 'Voting period',
  channel: 'How to vote',
  eligibility: 'Who may vote',
  total: 'Total',
  advisory: 'This vote asks for priorities; the final decision may depart from it with a written reason.',
  exactly: (n) => `Each voter marks exactly ${n}.`,
  upTo: (n) => `Each voter marks up to ${n}.`,
  noReason: 'No reason is written down.',
  recordedOutside: 'The result of a ballot held in another voting system, recorded here.',
  refusals: {
    'contest-twice': () => 'A contest stands twice. Please remove one.',
    'option-twice': () => 'An option id stands twice in one contest. Please correct it.',
    'item-twice': () => 'An item stands twice in one contest. Please remove one.',
    'more-votes-than-voters': ({ votes, voters }) =>
      `${votes} votes for one option are more than ${voters} voters. Please check the result.`,
    'more-votes-than-choices': ({ votes, allowed }) =>
      `${votes} votes are more than the ${allowed} that could be cast. Please check the result.`,
    'choices-not-all-used': ({ votes, required }) =>
      `There must be ${required} votes, and there are ${votes}. Please check whether every choice had to be used.`,
    'ballot-id-taken': () => 'A ballot with this id exists. Please look at the list of ballots.',
    'gate-has-ballot': () => 'This gate has a ballot result already. Please look at that one.',
    'ballot-not-found': () => 'There is no such ballot. Please choose from the list.',
  },
  findings: {
    'departs-from-vote': ({ params }) =>
      `“${params['item']}” (rank ${params['rank']}) was selected and rank ${params['rejectedAbove']} above it was not, and no reason is written down.`,
    'vote-total': ({ stated, computed, params }) =>
      `The votes of “${params['name']}” are stated as ${stated}; they add to ${computed}.`,
    'vote-rank': ({ stated, computed, params }) =>
      `The rank of “${params['name']}” is stated as ${stated}; by its votes it is ${computed}.`,
    'vote-share': ({ stated, computed, params }) =>
      `The share of “${params['name']}” is stated as ${stated} %; by largest remainder it is ${computed} %.`,
  },
}

/** The words of this room's pages, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
