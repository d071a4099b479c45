import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { ChangeSchemeRefusal } from './change-scheme.ts'
import type { DecideRefusal, ProposeRefusal, ReceiverRefusal, ReverseRefusal } from './points.ts'
import type { HoldRoundRefusal } from './reward-round.ts'
import type { SchemeRefusal } from './reward-scheme.ts'

type Own = {
  readonly kind:
    | 'points-id-taken'
    | 'points-not-found'
    | 'round-id-taken'
    | 'no-scheme'
    | 'department-not-found'
    | 'line-not-found'
}
type LineTooSmall = { readonly kind: 'line-too-small'; readonly line: number }
type Refusal =
  | ChangeSchemeRefusal
  | DecideRefusal
  | HoldRoundRefusal
  | LineTooSmall
  | Own
  | ProposeRefusal
  | ReceiverRefusal
  | ReverseRefusal
  | SchemeRefusal

const wonIn = (amount: number, lang: Lang): string => formatWon(won(amount), 'won', lang)
const day = (date: string, lang: Lang): string => formatDate(LocalDate.parse(date), lang)

const sentences: Readonly<Record<Lang, RefusalSentences<Refusal>>> = {
  ko: {
    'rule-unreadable': ({ line }) =>
      `기준의 ${line}째 줄을 읽을 수 없습니다. "역량강화 | 협치학교 수료 | 10 | 직원, 주민 | 30"처럼 적어 주세요.`,
    'threshold-unreadable': ({ line }) =>
      `포상의 ${line}째 줄을 읽을 수 없습니다. "50 | 온누리상품권 | 50000"처럼 적어 주세요.`,
    'no-rules': () => '기준이 한 줄도 없습니다. 한 줄 이상 적어 주세요.',
    'rule-in-use': ({ line, title }) =>
      `${line}째 기준(${title})으로 올린 포인트가 있어 자리와 종류, 이름, 점수를 바꿀 수 없습니다. 그대로 두고 새 기준은 끝에 더해 주세요.`,
    'threshold-given': ({ points, gives }) =>
      `${points}점의 포상(${gives})은 이미 준 것이라 지우거나 바꿀 수 없습니다. 그대로 두고 더해 주세요.`,
    'below-given': ({ given }) => `이미 ${wonIn(given, 'ko')}원을 포상했습니다. 예산을 그보다 적게 정할 수 없습니다.`,
    'line-not-found': () => '그해의 산출내역에 그런 줄이 없습니다. 목록에서 다시 골라 주세요.',
    'line-too-small': ({ line }) => `예산이 산출내역의 ${wonIn(line, 'ko')}원보다 많습니다. 그 안에서 적어 주세요.`,
    'points-id-taken': () => '같은 번호의 포인트가 이미 있습니다. 쪽을 다시 열고 올려 주세요.',
    'points-not-found': () => '그런 포인트가 없습니다. 장부에서 다시 골라 주세요.',
    'round-id-taken': () => '같은 번호의 포상이 이미 있습니다. 쪽을 다시 열고 확정해 주세요.',
    'no-scheme': () => '그해의 보상 기준이 아직 없습니다. 기준을 먼저 정해 주세요.',
    'residents-by-secretariat': () => '주민의 포인트는 사무국에서 올립니다. 사무국에 알려 주세요.',
    'receiver-missing': () =>
      '누가 받는지 다 적지 않았습니다. 부서는 부서만, 직원은 부서와 계정과 직급, 주민은 계정을 적어 주세요.',
    'department-not-found': () => '그런 부서가 없습니다. 목록에서 골라 주세요.',
    'rule-not-found': () => '그런 기준이 없습니다. 목록에서 골라 주세요.',
    'receiver-not-meant': () => '이 기준으로는 그 대상에게 줄 수 없습니다. 다른 기준이나 대상을 골라 주세요.',
    'grade-too-high': ({ highest }) => `${highest}급 이하 직원만 받을 수 있습니다. 직급을 확인해 주세요.`,
    'counted-already': () => '같은 근거로 이미 올렸거나 받은 포인트가 있습니다. 장부에서 확인해 주세요.',
    'over-the-most': ({ most, has }) =>
      `이 기준으로는 한 해에 ${most}점까지입니다. 이미 ${has}점이 있어 더 올릴 수 없습니다.`,
    'decided-already': () => '이미 승인하거나 돌려보낸 포인트입니다. 장부를 다시 열어 주세요.',
    'own-proposal': () => '올린 사람과 받는 사람은 스스로 승인할 수 없습니다. 다른 사람이 확인해 주세요.',
    'reason-missing': () => '돌려보내는 까닭을 적어 주세요.',
    'not-approved': () => '승인한 포인트만 거둘 수 있습니다.',
    'reversed-already': () => '이미 거둔 포인트입니다.',
    'nobody-reached': () => '포상 기준에 이른 부서나 사람이 아직 없습니다. 승인한 포인트를 확인해 주세요.',
    'over-budget': ({ left, asked }) =>
      `포상에 ${wonIn(asked, 'ko')}원이 드는데 남은 예산은 ${wonIn(left, 'ko')}원입니다. 예산이나 기준을 고쳐 주세요.`,
    'election-near': ({ law, until }) =>
      `선거 때문에 ${day(until, 'ko')}까지 이런 행사가 제한됩니다(${law}). 해도 되는 근거를 적거나 날을 미뤄 주세요.`,
  },
  en: {
    'rule-unreadable': ({ line }) =>
      `Line ${line} of the rules cannot be read. Please write it as in “capacity | governance school | 10 | staff, resident | 30”.`,
    'threshold-unreadable': ({ line }) =>
      `Line ${line} of the awards cannot be read. Please write it as in “50 | a gift card | 50000”.`,
    'no-rules': () => 'There is no rule. Please write one at least.',
    'rule-in-use': ({ line, title }) =>
      `Points were proposed by rule ${line} (${title}), so its place, kind, title and points stay. Please keep it and add new rules at the end.`,
    'threshold-given': ({ points, gives }) =>
      `The award at ${points} points (${gives}) was given, so it stays as it is. Please keep it and add others.`,
    'below-given': ({ given }) =>
      `${wonIn(given, 'en')} won were given already. Please do not set the money below that.`,
    'line-not-found': () => 'There is no such cost line in that year. Please choose from the list.',
    'line-too-small': ({ line }) =>
      `The money is more than the ${wonIn(line, 'en')} won of the cost line. Please stay within it.`,
    'points-id-taken': () => 'Points with this id exist. Please open the page again.',
    'points-not-found': () => 'There are no such points. Please choose from the ledger.',
    'round-id-taken': () => 'A round with this id exists. Please open the page again.',
    'no-scheme': () => 'That year has no rules yet. Please set them first.',
    'residents-by-secretariat': () => 'Points of residents are proposed by the secretariat. Please tell it.',
    'receiver-missing': () =>
      'Who receives is not told in full. A department needs itself, staff a department, account and grade, a resident an account.',
    'department-not-found': () => 'There is no such department. Please choose from the list.',
    'rule-not-found': () => 'There is no such rule. Please choose from the list.',
    'receiver-not-meant': () => 'This rule is not meant for them. Please choose another rule or receiver.',
    'grade-too-high': ({ highest }) => `Staff of grade ${highest} or below alone may receive. Please check the grade.`,
    'counted-already': () => 'Points for the same evidence exist. Please look at the ledger.',
    'over-the-most': ({ most, has }) => `This rule gives at most ${most} points a year, and ${has} are there already.`,
    'decided-already': () => 'These points are decided already. Please open the ledger again.',
    'own-proposal': () => 'Who proposed or receives points may not decide them. Please leave it to another.',
    'reason-missing': () => 'Please say why they are refused.',
    'not-approved': () => 'Approved points alone can be taken back.',
    'reversed-already': () => 'These points were taken back already.',
    'nobody-reached': () => 'Nobody has reached an award yet. Please look at the approved points.',
    'over-budget': ({ left, asked }) =>
      `The awards cost ${wonIn(asked, 'en')} won, and ${wonIn(left, 'en')} won are left. Please change the money or the rules.`,
    'election-near': ({ law, until }) =>
      `An election limits such events until ${day(until, 'en')} (${law}). Please say on what ground it may be held, or wait.`,
  },
}

/** The sentence for a refusal of this room; null for a kind of another. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(sentences[lang], refusal)
