import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Ratio } from '#kit/ratio.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { Malformed, PabulibNote } from './pabulib/malformed.ts'
import type { CountRefused } from './tally/may-count.ts'
import type { Reason } from './tally/outcome.ts'

/** What a sentence on a project tells beside the reason, written out: its strength (1,240표), its rank, and whether others share that. */
export interface ToldOfProject {
  readonly strength: string
  readonly rank: number
  readonly tied: boolean
}

/** How amounts and projects are written where a sentence stands: with the currency, by name. */
export interface Written {
  readonly money: (amount: Ratio) => string
  readonly project: (id: string) => string
}

type ReasonSentences = {
  readonly [Kind in Reason['kind']]: (
    reason: Extract<Reason, { readonly kind: Kind }>,
    told: ToldOfProject,
    written: Written,
  ) => string
}
type NoteSentences = Readonly<Record<PabulibNote['kind'], (note: PabulibNote) => string>>

const whole = (n: bigint): Ratio => ({ n, d: 1n })
const standing = ({ strength, rank, tied }: ToldOfProject): string =>
  `${withParticle(strength, '으로/로')} ${tied ? '공동 ' : ''}${rank}위`
const standingEn = ({ strength, rank, tied }: ToldOfProject): string =>
  `${tied ? 'joint ' : ''}rank ${rank} with ${strength}`
const ofLimit = (title: string): string => `${title === '' ? '' : `‘${title}’ `}한도에 남은`
const ofLimitEn = (title: string): string => (title === '' ? 'the limit' : `the limit of “${title}”`)

const ko = {
  reasons: {
    'by-votes': (_, told) => `${standing(told)}, 뽑힘`,
    'by-shares': ({ payment, perPoint }, _, { money }) =>
      `고른 사람들이 ${perPoint ? '1점에' : '저마다'} ${money(payment)}까지 내면 비용이 되어 뽑힘`,
    'by-load': () => '고른 사람들이 남은 안건 가운데 가장 먼저 비용을 모아 뽑힘',
    'by-completion': (_, told) => `남은 예산에 드는 것 가운데 표가 많아 뽑힘(${standing(told)})`,
    'by-part': ({ funded, limit }, told, { money }) =>
      `${standing(told)}, ${limit === null ? '남은 예산' : ofLimit(limit)} ${money(whole(funded))}만 받고 뽑힘`,
    unsupported: () => '고른 사람이 없어 뽑히지 않음',
    'below-minimum': ({ minimum }, { strength }) =>
      `${withParticle(strength, '으로/로')} 최소 ${minimum}에 못 미쳐 뽑히지 않음`,
    'over-budget': ({ budget }, _, { money }) => `비용이 전체 예산 ${money(whole(budget))}보다 많아 뽑히지 않음`,
    'does-not-fit': ({ left }, told, { money }) =>
      `${standing(told)}, 남은 예산 ${money(whole(left))}보다 비용이 많아 뽑히지 않음`,
    'over-limit': ({ left, limit }, told, { money }) =>
      `${standing(told)}, ${ofLimit(limit)} ${money(whole(left))}보다 비용이 많아 뽑히지 않음`,
    'after-stop': ({ stoppedBy, left }, told, { money, project }) =>
      `${standing(told)}, 앞선 ‘${project(stoppedBy)}’의 비용이 남은 예산 ${money(whole(left))}보다 많아 거기에서 그침`,
    conflict: (reason, _, { project }) =>
      `함께 뽑을 수 없는 ${withParticle(`‘${project(reason.with)}’`, '이/가')} 먼저 뽑혀 뽑히지 않음`,
    'not-among-first': ({ winners }, told) => `${standing(told)}, ${winners}개까지 뽑으므로 뽑히지 않음`,
    'supporters-cannot-pay': ({ have }, _, { money }) =>
      `고른 사람들에게 남은 몫을 모두 더해도 ${money(have)}뿐이라 비용에 모자라 뽑히지 않음`,
  } satisfies ReasonSentences as ReasonSentences,
  counted: {
    votes: (count: string) => `${count}표`,
    points: (count: string) => `${count}점`,
    share: (percent: string) => `${percent}%`,
  },
  tie: (among: string, chosen: string) => `똑같은 안건 ${among} 가운데 동점 규칙으로 ${chosen} 먼저입니다.`,
  comparison: (shares: string, votes: string, replaced: boolean) =>
    `균등분배가 더 나은 사람 ${shares}명, 득표순이 더 나은 사람 ${votes}명이어서 ${replaced ? '득표순' : '균등분배'} 결과로 정합니다.`,
  endowment: (share: string, runs: string) => `한 사람의 몫 ${share} (셈한 횟수 ${runs})`,
  summary: (winners: number, projects: number, voters: string) =>
    `안건 ${projects}개 가운데 ${winners}개가 뽑혔습니다. 투표한 사람은 ${voters}명입니다.`,
  money: (budget: string, spent: string, left: string) => `예산 ${budget}, 쓴 돈 ${spent}, 남은 돈 ${left}`,
  lostTitle: '뽑히지 않은 안건',
  columns: { place: '차례', id: '번호', name: '이름', cost: '비용', strength: '득표', reason: '까닭' },
  refusals: {
    'needs-ballots': ({ channel }) =>
      `이 규칙은 투표용지를 한 장씩 알아야 합니다. ‘${channel}’에는 합계만 있으니 용지를 한 장씩 적거나 득표로 세는 규칙을 골라 주세요.`,
    'takes-no-limits': () =>
      '동별·분야별 한도와 일부만 뽑기는 득표로 세는 규칙에만 쓸 수 있습니다. 한도를 빼거나 규칙을 바꾸어 주세요.',
    'needs-budget': () => '이 규칙에는 예산이 있어야 합니다. 예산을 적어 주세요.',
    'needs-winners': () => '몇 개를 뽑을지 정해 주세요.',
    'takes-no-weights': () =>
      '이 규칙에는 투표 방법마다 가중치를 둘 수 없습니다. 가중치를 지우거나 득표로 세는 규칙을 골라 주세요.',
    'unknown-project': ({ id }) =>
      `함께 뽑을 수 없는 안건에 적힌 ${withParticle(`‘${id}’`, '이/가')} 없습니다. 번호를 확인해 주세요.`,
    'channel-without-weight': ({ channel }) =>
      `‘${channel}’ 표의 가중치가 없습니다. 투표 방법마다 가중치를 적어 주세요.`,
    'pb-no-section': ({ section, line }) =>
      `${line}번째 줄에서 파일이 끝나는데 ${section} 부분이 없습니다. 파일이 잘렸는지 확인해 주세요.`,
    'pb-no-header': ({ section, line }) =>
      `${line}번째 줄: ${section} 아래에 열 이름 줄이 없습니다. 열 이름을 적어 주세요.`,
    'pb-stray-line': ({ line }) => `${line}번째 줄: META보다 앞에 글이 있습니다. 지워 주세요.`,
    'pb-open-quote': ({ line }) => `${line}번째 줄: 열린 큰따옴표가 닫히지 않았습니다. 따옴표를 고쳐 주세요.`,
    'pb-too-many-cells': ({ line, cells, columns }) =>
      `${line}번째 줄: 열은 ${columns}개인데 칸이 ${cells}개입니다. 값에 쌍반점(;)이 있으면 큰따옴표로 묶어 주세요.`,
    'pb-no-column': ({ section, column, line }) =>
      `${line}번째 줄: ${section}에 ${column} 열이 없습니다. 열을 더해 주세요.`,
    'pb-no-key': ({ key, line }) => `${line}번째 줄: META에 ${withParticle(key, '이/가')} 없습니다. 적어 주세요.`,
    'pb-bad-amount': ({ column, text, line }) =>
      `${line}번째 줄: ${column}의 ${withParticle(`‘${text}’`, '은/는')} 0 이상인 금액이 아닙니다. 숫자로 고쳐 주세요.`,
    'pb-vote-type': ({ text, line }) =>
      `${line}번째 줄: ${withParticle(`‘${text}’`, '은/는')} 모르는 투표 방식입니다. approval, choose-1, ordinal, cumulative, scoring 가운데 하나로 고쳐 주세요.`,
    'pb-empty-id': ({ line }) => `${line}번째 줄: 안건 번호가 비어 있습니다. 번호를 적어 주세요.`,
    'pb-id-twice': ({ id, line }) =>
      `${line}번째 줄: 안건 번호 ${withParticle(`‘${id}’`, '이/가')} 두 번 나옵니다. 하나를 고쳐 주세요.`,
    'pb-unknown-project': ({ id, line }) =>
      `${line}번째 줄: 표에 적힌 안건 ${withParticle(`‘${id}’`, '이/가')} 없습니다. 번호를 확인해 주세요.`,
    'pb-points': ({ text, line }) =>
      `${line}번째 줄: 점수 ${withParticle(`‘${text}’`, '은/는')} 정수가 아닙니다. 고쳐 주세요.`,
    'pb-points-count': ({ points, choices, line }) =>
      `${line}번째 줄: 고른 안건은 ${choices}개인데 점수는 ${points}개입니다. 수를 맞추어 주세요.`,
    'pb-default-score': ({ text, line }) =>
      `${line}번째 줄: 고르지 않은 안건에 ${text}점을 주는 파일은 셀 수 없습니다. 점수를 표마다 적어 주세요.`,
  } satisfies RefusalSentences<CountRefused | Malformed> as RefusalSentences<CountRefused | Malformed>,
  notes: {
    'note-id-twice-in-ballot': ({ count, line }) =>
      `한 표에 같은 안건이 두 번 적힌 표가 ${count}장 있습니다(처음은 ${line}번째 줄). 한 번으로 셉니다.`,
    'note-voter-twice': ({ count, line }) =>
      `앞에 나온 투표자 번호가 ${count}번 다시 나옵니다(처음은 ${line}번째 줄). 모두 셉니다.`,
    'note-above-cost-limit': ({ count, line }) =>
      `고른 안건의 비용이 한도를 넘는 표가 ${count}장 있습니다(처음은 ${line}번째 줄). 모두 셉니다.`,
    'note-votes-differ': ({ count, line }) => `${line}번째 줄에 적힌 표 수와 달리 표는 ${count}장입니다.`,
    'note-projects-differ': ({ count, line }) => `${line}번째 줄에 적힌 안건 수와 달리 안건은 ${count}개입니다.`,
  } satisfies NoteSentences as NoteSentences,
}
type Messages = typeof ko

const en: Messages = {
  reasons: {
    'by-votes': (_, told) => `selected: ${standingEn(told)}`,
    'by-shares': ({ payment, perPoint }, _, { money }) =>
      `selected: its supporters cover the cost with at most ${money(payment)} ${perPoint ? 'a point' : 'each'}`,
    'by-load': () => 'selected: of those left, its supporters had its cost first',
    'by-completion': (_, told) => `selected: the most votes of what fits the money left (${standingEn(told)})`,
    'by-part': ({ funded, limit }, told, { money }) =>
      `selected in part: ${standingEn(told)}, with the ${money(whole(funded))} left of ${limit === null ? 'the budget' : ofLimitEn(limit)}`,
    unsupported: () => 'not selected: nobody chose it',
    'below-minimum': ({ minimum }, { strength }) => `not selected: ${strength}, below the minimum of ${minimum}`,
    'over-budget': ({ budget }, _, { money }) =>
      `not selected: costs more than the whole budget of ${money(whole(budget))}`,
    'does-not-fit': ({ left }, told, { money }) =>
      `not selected: ${standingEn(told)}, but it costs more than the ${money(whole(left))} left`,
    'over-limit': ({ left, limit }, told, { money }) =>
      `not selected: ${standingEn(told)}, but it costs more than the ${money(whole(left))} left of ${ofLimitEn(limit)}`,
    'after-stop': ({ stoppedBy, left }, told, { money, project }) =>
      `not selected: ${standingEn(told)}; the count ended at “${project(stoppedBy)}”, which cost more than the ${money(whole(left))} left`,
    conflict: (reason, _, { project }) =>
      `not selected: “${project(reason.with)}”, which cannot win beside it, was selected before`,
    'not-among-first': ({ winners }, told) => `not selected: ${standingEn(told)}; ${winners} are selected`,
    'supporters-cannot-pay': ({ have }, _, { money }) =>
      `not selected: its supporters have only ${money(have)} left together`,
  },
  counted: {
    votes: (count) => `${count} votes`,
    points: (count) => `${count} points`,
    share: (percent) => `${percent} %`,
  },
  tie: (among, chosen) => `${among} are exactly equal; by the tie rule ${chosen} comes first.`,
  comparison: (shares, votes, replaced) =>
    `${shares} voters fare better with equal shares and ${votes} with the count by votes, so the result is that of ${replaced ? 'the count by votes' : 'equal shares'}.`,
  endowment: (share, runs) => `Share of each voter ${share} (counted ${runs} times)`,
  summary: (winners, projects, voters) => `${winners} of ${projects} projects are selected. ${voters} people voted.`,
  money: (budget, spent, left) => `Budget ${budget}, spent ${spent}, left ${left}`,
  lostTitle: 'Not selected',
  columns: { place: 'Place', id: 'No.', name: 'Name', cost: 'Cost', strength: 'Votes', reason: 'Why' },
  refusals: {
    'needs-ballots': ({ channel }) =>
      `This rule needs every single ballot, and of “${channel}” there are only sums. Please enter its ballots one by one, or take a rule that counts votes.`,
    'takes-no-limits': () =>
      'Limits by dong or category, and funding in part, go with counts by votes only: take them away or change the rule.',
    'needs-budget': () => 'This rule needs a budget. Please enter one.',
    'needs-winners': () => 'Please say how many are to be selected.',
    'takes-no-weights': () => 'This rule takes no weights. Please leave them out, or take a rule that counts votes.',
    'unknown-project': ({ id }) => `“${id}”, which cannot win beside another, is no project. Please check the number.`,
    'channel-without-weight': ({ channel }) => `“${channel}” has no weight. Please give each channel one.`,
    'pb-no-section': ({ section, line }) =>
      `The file ends at line ${line} without the section ${section}. Please check whether it was cut off.`,
    'pb-no-header': ({ section, line }) => `Line ${line}: ${section} has no line of column names. Please add it.`,
    'pb-stray-line': ({ line }) => `Line ${line}: there is text before META. Please remove it.`,
    'pb-open-quote': ({ line }) => `Line ${line}: a quotation mark stays open. Please close it.`,
    'pb-too-many-cells': ({ line, cells, columns }) =>
      `Line ${line}: ${cells} cells for ${columns} columns. Please quote values that hold a semicolon.`,
    'pb-no-column': ({ section, column, line }) => `Line ${line}: ${section} has no column ${column}. Please add it.`,
    'pb-no-key': ({ key, line }) => `Line ${line}: META has no ${key}. Please add it.`,
    'pb-bad-amount': ({ column, text, line }) =>
      `Line ${line}: “${text}” in ${column} is no amount of zero or more. Please write digits.`,
    'pb-vote-type': ({ text, line }) =>
      `Line ${line}: “${text}” is no known vote type. Please write approval, choose-1, ordinal, cumulative or scoring.`,
    'pb-empty-id': ({ line }) => `Line ${line}: the project has no id. Please add it.`,
    'pb-id-twice': ({ id, line }) => `Line ${line}: the project id “${id}” stands twice. Please correct one.`,
    'pb-unknown-project': ({ id, line }) =>
      `Line ${line}: a ballot names “${id}”, which is no project. Please check it.`,
    'pb-points': ({ text, line }) => `Line ${line}: “${text}” is no whole number of points. Please correct it.`,
    'pb-points-count': ({ points, choices, line }) =>
      `Line ${line}: ${choices} projects are chosen but ${points} points given. Please give one for each.`,
    'pb-default-score': ({ text, line }) =>
      `Line ${line}: a file that gives ${text} points to projects not chosen cannot be counted. Please write the points on each ballot.`,
  },
  notes: {
    'note-id-twice-in-ballot': ({ count, line }) =>
      `${count} ballots name a project twice (the first in line ${line}); it counts once.`,
    'note-voter-twice': ({ count, line }) =>
      `A voter id stands again ${count} times (the first in line ${line}); all are counted.`,
    'note-above-cost-limit': ({ count, line }) =>
      `${count} ballots choose for more than the cost limit (the first in line ${line}); all are counted.`,
    'note-votes-differ': ({ count, line }) => `There are ${count} votes, unlike the number in line ${line}.`,
    'note-projects-differ': ({ count, line }) => `There are ${count} projects, unlike the number in line ${line}.`,
  },
}

/** The words of a count and of its files, in a language. */
export const tallyWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence on one project: why it won, or why not. */
export const explainReason = (reason: Reason, told: ToldOfProject, written: Written, lang: Lang): string => {
  const say = tallyWords(lang).reasons[reason.kind] as (reason: Reason, told: ToldOfProject, written: Written) => string
  return say(reason, told, written)
}

/** The sentence on what is odd about a file that was read. */
export const explainNote = (note: PabulibNote, lang: Lang): string => tallyWords(lang).notes[note.kind](note)

/** The sentence for a refusal of a count or of a file, or null when its kind is none of these. */
export const explainCount = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(tallyWords(lang).refusals, refusal)
