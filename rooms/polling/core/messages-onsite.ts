import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { BallotsNotRead } from './onsite/read-ballots.ts'
import type { NumbersNotRead } from './onsite/read-numbers.ts'
import type { OnsiteDifference } from './onsite/reconcile.ts'
import type { ShareNotRead } from './onsite/share-text.ts'
import type { SheetFault } from './onsite/sheet-faults.ts'

type Plain<Kind extends string> = { readonly [K in Kind]: { readonly kind: K } }[Kind]

export type OnsiteRefusal =
  | NumbersNotRead
  | BallotsNotRead
  | ShareNotRead
  | { readonly kind: 'sheet-impossible'; readonly faults: readonly SheetFault[] }
  | { readonly kind: 'people-out-of-bounds'; readonly fewest: number; readonly most: number | null }
  | Plain<
      | 'vote-not-announced'
      | 'vote-closed'
      | 'vote-not-open'
      | 'sheet-id-taken'
      | 'sheet-not-found'
      | 'two-have-entered'
      | 'reason-for-change'
      | 'board-counts-no-ballots'
      | 'paper-not-taken'
      | 'signatures-needed'
      | 'scan-needed'
      | 'scan-is-no-scan'
      | 'board-not-ready'
      | 'style-not-onsite'
      | 'word-not-good'
      | 'word-is-own'
      | 'not-this-share'
      | 'not-signed-in'
    >
  | { readonly kind: 'part-away'; readonly part: 'registrar' | 'box'; readonly detail: string }

/** Titles of options and contests, for sentences. */
export type TitleOf = (id: string) => string

type Why = Extract<SheetFault, { fault: 'ballot-invalid' }>['why']

const ko = {
  refusals: {
    'numbers-not-read': ({ cells }) =>
      `숫자가 비었거나 잘못 적힌 칸이 ${cells.length}개 있습니다. 한 표도 없으면 0을 적어 주세요.`,
    'ballots-not-read': ({ line, why }) =>
      why === 'width'
        ? `붙여 넣은 ${line}번째 줄의 칸 수가 맞지 않습니다. 안건마다 한 칸씩 있는지 확인해 주세요.`
        : `붙여 넣은 ${line}번째 줄에 읽을 수 없는 표시가 있습니다. 고른 칸은 1, 고르지 않은 칸은 비워 주세요.`,
    'share-length': ({ letters, needed }) =>
      `조각은 ${needed}글자인데 ${letters}글자가 적혔습니다. 빠뜨리거나 더 적은 글자가 없는지 확인해 주세요.`,
    'share-group': ({ group }) =>
      `${group}번째 묶음에 잘못 적은 글자가 있습니다. 그 다섯 글자를 다시 보고 고쳐 주세요.`,
    'share-whole': () => '잘못 적은 글자가 여럿 있습니다. 처음부터 다시 적어 주세요.',
    'not-this-share': () => '이 투표의 열쇠 조각이 아닙니다. 봉투에 적힌 투표 이름을 확인해 주세요.',
    'sheet-impossible': ({ faults }) =>
      `있을 수 없는 숫자가 ${faults.length}곳 있습니다. 아래 설명을 보고 개표록과 다시 견줘 주세요.`,
    'people-out-of-bounds': ({ fewest, most }) =>
      most === null
        ? `스티커 수로 보아 참여한 사람은 ${fewest}명 이상입니다. 그 안에서 적어 주세요.`
        : `스티커 수로 보아 참여한 사람은 ${fewest}명에서 ${most}명 사이입니다. 그 안에서 적어 주세요.`,
    'vote-not-announced': () => '아직 공고하지 않은 투표입니다. 공고한 뒤에 다시 해 주세요.',
    'vote-closed': () => '이미 마감한 투표입니다. 마감한 뒤에는 현장에서 온 것을 더하거나 고칠 수 없습니다.',
    'vote-not-open': () => '지금은 투표하는 때가 아닙니다. 투표 기간을 확인해 주세요.',
    'sheet-id-taken': () => '같은 번호의 개표록이 이미 있습니다. 번호를 확인하거나 다른 번호를 적어 주세요.',
    'sheet-not-found': () => '그런 개표록이 없거나 거둔 개표록입니다. 목록에서 다시 골라 주세요.',
    'two-have-entered': () =>
      '두 사람이 이미 이 개표록을 적었습니다. 고칠 것이 있으면 적은 사람이 자기 것을 고쳐 주세요.',
    'reason-for-change': () => '이미 적은 숫자를 고칩니다. 왜 고치는지 적어 주세요.',
    'board-counts-no-ballots': () => '한 장씩 옮겨 적는 투표라 스티커 판은 쓸 수 없습니다. 투표용지를 골라 주세요.',
    'paper-not-taken': () => '종이 투표를 받지 않는 투표입니다. 투표 설계를 확인해 주세요.',
    'signatures-needed': () => '누가 서명했는지 역할로 적어 주세요. 한 줄에 하나씩, 스무 줄까지 적을 수 있습니다.',
    'scan-needed': () => '서명한 개표록을 찍은 사진이나 PDF를 하나만 올려 주세요. 여러 장이면 PDF 하나로 묶어 주세요.',
    'scan-is-no-scan': () => '사진이나 PDF만 받습니다. 개표록을 찍거나 PDF로 만들어 올려 주세요.',
    'board-not-ready': () =>
      '사람 수를 정할 수 있는 판이 아닙니다. 두 사람이 적은 스티커 수가 같고, 사람 수를 비워 둔 판만 정할 수 있습니다.',
    'style-not-onsite': () => '현장 카드로 쓰는 투표용지가 아닙니다. 목록에서 다시 골라 주세요.',
    'word-not-good': () => '쓸 수 없는 확인 낱말입니다. 다른 담당자에게 새 낱말을 받아 10분 안에 적어 주세요.',
    'word-is-own': () => '자기가 받은 확인 낱말입니다. 다른 담당자의 계정에서 받은 낱말을 적어 주세요.',
    'not-signed-in': () => '누가 했는지 남아야 하는 일입니다. 자기 계정으로 로그인하고 다시 해 주세요.',
    'part-away': ({ part }) =>
      `${part === 'box' ? '투표함' : '등록소'} 서버에 닿지 않습니다. 잠시 뒤에 다시 하고, 또 그러면 전산 담당에게 알려 주세요.`,
  } satisfies RefusalSentences<OnsiteRefusal> as RefusalSentences<OnsiteRefusal>,
  faults: {
    peopleNeeded: '유효표가 몇 장인지 적어 주세요.',
    peopleImpossible: (fewest: number, most: number) =>
      `스티커 수가 서로 맞지 않습니다. 한 안건에서는 적어도 ${fewest}명이 붙였는데, 다른 문항에서는 많아야 ${most}명이 붙였습니다.`,
    optionAbove: (title: string, most: number) => `${title}: 많아야 ${most}표까지 나올 수 있습니다.`,
    contestAbove: (title: string, sum: number, most: number) =>
      `${title}: 표를 모두 더하면 ${sum}인데, 유효표로는 많아야 ${most}까지 나올 수 있습니다.`,
    contestBelow: (title: string, sum: number, least: number) =>
      `${title}: 표를 모두 더하면 ${sum}인데, 유효표라면 적어도 ${least}이어야 합니다. 덜 고른 표는 무효로 적습니다.`,
    ballot: (line: number, why: string) => `${line}번째 표: ${why}`,
    why: {
      few: '골라야 할 수보다 적게 골랐습니다. 무효표라면 줄을 빼고 무효표 수에 더해 주세요.',
      many: '고를 수 있는 수보다 많이 골랐습니다. 무효표라면 줄을 빼고 무효표 수에 더해 주세요.',
      points: '나눠 줄 수 있는 점수보다 많이 주었습니다.',
      score: '한 안건에 줄 수 있는 점수보다 높습니다.',
      cost: '고른 사업의 비용이 정한 금액을 넘습니다.',
      rank: '순위가 겹치거나 빠졌습니다.',
      unknown: '읽을 수 없는 표입니다. 다시 옮겨 적어 주세요.',
    } satisfies Record<Why, string>,
  },
  differences: {
    'more-back-than-printed': (by: number) =>
      `뽑은 카드보다 ${by}장이 더 돌아왔습니다. 다른 투표의 카드나 두 번 찍은 카드가 섞이지 않았는지 세어 주세요.`,
    'cards-without-mark': (by: number) =>
      `카드 ${by}장이 어디에 있는지 모릅니다. 남은 카드를 모두 찍어 돌려 받았는지, 명부에 표시하지 않고 건넨 카드가 없는지 확인해 주세요.`,
    'marks-without-card': (by: number) =>
      `명부에는 카드를 받았다고 표시한 사람이 ${by}명 더 많습니다. 카드를 건네지 않은 표시라면 접수대에서 사유를 적고 지워 주세요.`,
    'papers-without-mark': (by: number) =>
      `명부의 표시보다 종이 표가 ${by}장 더 많습니다. 표시하지 않고 건넨 용지가 없는지, 개표록을 두 번 올리지 않았는지 확인해 주세요.`,
    'marks-without-paper': (by: number) =>
      `명부에는 종이를 받았다고 표시했지만 세지 않은 표가 ${by}장 있습니다. 올리지 않은 개표록이나 돌려받지 못한 용지를 찾아 주세요.`,
    'sheet-unfinished': (sheet: string) =>
      `개표록 ${sheet}: 두 사람의 숫자가 아직 같지 않습니다. 두 사람이 다 적고, 다른 칸을 고쳐 주세요.`,
    'board-without-people': (sheet: string, proposed: number) =>
      `스티커 판 ${sheet}: 참여한 사람 수를 모릅니다. 명부의 표시로 보면 ${proposed}명입니다. 맞으면 정해 주세요.`,
  } satisfies Record<OnsiteDifference['kind'], unknown>,
}
type Messages = typeof ko

const en: Messages = {
  refusals: {
    'numbers-not-read': ({ cells }) => `${cells.length} cell(s) hold no number. Please write 0 where there was none.`,
    'ballots-not-read': ({ line, why }) =>
      why === 'width'
        ? `Line ${line} has another number of cells. Please give one to each option.`
        : `Line ${line} has a mark that cannot be read. Please write 1 or leave the cell blank.`,
    'share-length': ({ letters, needed }) => `A share has ${needed} letters; these are ${letters}. Please look again.`,
    'share-group': ({ group }) => `A letter of group ${group} is wrong. Please look at its five letters again.`,
    'share-whole': () => 'Several letters are wrong. Please type it anew.',
    'not-this-share': () => 'This is no share of this vote. Please see what the envelope says.',
    'sheet-impossible': ({ faults }) => `${faults.length} number(s) cannot be. Please compare them with the sheet.`,
    'people-out-of-bounds': ({ fewest, most }) =>
      most === null ? `At least ${fewest} people put these stickers.` : `From ${fewest} to ${most} people put these.`,
    'vote-not-announced': () => 'The vote is not announced yet. Please come back then.',
    'vote-closed': () => 'The vote is closed. Nothing of the desks can be added or changed.',
    'vote-not-open': () => 'This is not the time of voting. Please see its dates.',
    'sheet-id-taken': () => 'A sheet with this number is there. Please check it or choose another.',
    'sheet-not-found': () => 'There is no such sheet, or it was withdrawn. Please choose from the list.',
    'two-have-entered': () => 'Two people have entered this sheet. Please let them correct their own.',
    'reason-for-change': () => 'You have entered it before. Please say why it changes.',
    'board-counts-no-ballots': () => 'This vote enters paper one by one. Please choose ballot papers.',
    'paper-not-taken': () => 'This vote takes no paper. Please see its design.',
    'signatures-needed': () => 'Please say in which roles people signed, one a line, up to twenty.',
    'scan-needed': () => 'Please add one photo or PDF of the signed sheet.',
    'scan-is-no-scan': () => 'Only a photo or a PDF is taken.',
    'board-not-ready': () => 'Only a settled board without a number of people can be given one.',
    'style-not-onsite': () => 'This is no style of the desks. Please choose from the list.',
    'word-not-good': () => 'This word is not good. Please get a new one, and type it within ten minutes.',
    'word-is-own': () => 'This is your own word. Please type the other officer’s.',
    'not-signed-in': () => 'Who does this is written down. Please sign in with an account of your own.',
    'part-away': ({ part }) => `The ${part} does not answer. Please try again in a moment, and tell the operator.`,
  },
  faults: {
    peopleNeeded: 'Please write how many ballots are valid.',
    peopleImpossible: (fewest, most) =>
      `At least ${fewest} people put stickers at one place, and at most ${most} at another.`,
    optionAbove: (title, most) => `${title}: at most ${most}.`,
    contestAbove: (title, sum, most) => `${title}: they add up to ${sum}; at most ${most} is possible.`,
    contestBelow: (title, sum, least) => `${title}: they add up to ${sum}; valid ballots give at least ${least}.`,
    ballot: (line, why) => `Ballot ${line}: ${why}`,
    why: {
      few: 'fewer options than asked.',
      many: 'more options than allowed.',
      points: 'more points than there are.',
      score: 'a score that is too high.',
      cost: 'what it names costs too much.',
      rank: 'a rank twice or left out.',
      unknown: 'it cannot be read.',
    },
  },
  differences: {
    'more-back-than-printed': (by) => `${by} card(s) more came back than were printed. Please count them again.`,
    'cards-without-mark': (by) => `${by} card(s) are nowhere. Please take back what is left, and see the roll.`,
    'marks-without-card': (by) => `${by} mark(s) for a card have none. Please take back those made by mistake.`,
    'papers-without-mark': (by) => `${by} paper(s) more than marks. Please see whether a sheet came twice.`,
    'marks-without-paper': (by) => `${by} mark(s) for paper have none. Please look for a sheet that is missing.`,
    'sheet-unfinished': (sheet) => `Sheet ${sheet}: its two entries do not agree yet.`,
    'board-without-people': (sheet, proposed) => `Board ${sheet}: how many took part? The roll leaves ${proposed}.`,
  },
}

const wordsOf = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refusal of what happens on the spot; null for a kind that is none of these. */
export const explainOnsite = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(wordsOf(lang).refusals, refusal)

/** The sentence for a number that cannot be. */
export function explainFault(fault: SheetFault, titleOf: TitleOf, lang: Lang): string {
  const t = wordsOf(lang).faults
  switch (fault.fault) {
    case 'people-needed':
      return t.peopleNeeded
    case 'people-impossible':
      return t.peopleImpossible(fault.fewest, fault.most)
    case 'option-above':
      return t.optionAbove(titleOf(fault.option), fault.most)
    case 'contest-above':
      return t.contestAbove(titleOf(fault.contest), fault.sum, fault.most)
    case 'contest-below':
      return t.contestBelow(titleOf(fault.contest), fault.sum, fault.least)
    case 'ballot-invalid':
      return t.ballot(fault.ballot, t.why[fault.why])
  }
}

/** What does not add up, and what to do about it before the close. */
export function explainDifference(difference: OnsiteDifference, placeOf: TitleOf, lang: Lang): string {
  const t = wordsOf(lang).differences
  switch (difference.kind) {
    case 'sheet-unfinished':
      return t['sheet-unfinished'](placeOf(difference.sheet))
    case 'board-without-people':
      return t['board-without-people'](placeOf(difference.sheet), difference.proposed)
    default:
      return t[difference.kind](difference.by)
  }
}
