import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import type { ContinuationRefusal } from './continuation.ts'
import type { ConfirmRefusal, DraftRefusal, RecusalRefusal, RemarkRefusal, SubmitRefusal } from './evaluation.ts'
import type { CarryRefusal, SettleRefusal, YearRefusal } from './lesson.ts'
import type { SchemeRefusal } from './scheme.ts'
import type { ScoresRefusal } from './score.ts'

type Missing = {
  readonly kind:
    | 'year-evaluated'
    | 'card-id-taken'
    | 'card-no-taken'
    | 'card-not-found'
    | 'project-not-found'
    | 'item-not-found'
    | 'no-photo'
    | 'survey-not-published'
    | 'evaluation-not-found'
    | 'meeting-not-found'
    | 'resolution-not-of-meeting'
    | 'next-project-not-found'
    | 'lesson-id-taken'
    | 'lesson-not-found'
    | 'target-not-found'
    | 'sharing-id-taken'
    | 'no-card-of-year'
}
type Refusal =
  | CarryRefusal
  | ConfirmRefusal
  | ContinuationRefusal
  | Missing
  | DraftRefusal
  | RecusalRefusal
  | RemarkRefusal
  | YearRefusal
  | SchemeRefusal
  | ScoresRefusal
  | SettleRefusal
  | SubmitRefusal
  | { readonly kind: 'scheme-missing'; readonly year: number }

const day = (on: string, lang: Lang): string => formatDate(LocalDate.parse(on), lang)

const ko = {
  refusals: {
    'criterion-unreadable': ({ line }) =>
      `${line}째 줄을 읽을 수 없습니다. "협업 과정 | 10 | 30"처럼 이름, 배점, 가중치를 적어 주세요.`,
    'criterion-twice': ({ line }) => `${line}째 줄의 항목이 위에도 있습니다. 한 줄만 남겨 주세요.`,
    'criteria-weightless': () => '가중치가 있는 평가 항목이 없습니다. 항목을 하나 이상 적어 주세요.',
    'grade-unreadable': ({ line }) => `${line}째 줄을 읽을 수 없습니다. "우수 | 90"처럼 등급과 하한을 적어 주세요.`,
    'grades-not-falling': ({ line }) =>
      `${line}째 줄의 하한이 차례에 맞지 않습니다. 100 이하에서 높은 등급부터 적어 주세요.`,
    'grades-leave-gap': () => '등급이 없는 점수가 남습니다. 마지막 등급의 하한을 0으로 적어 주세요.',
    'year-evaluated': () => '이 기준으로 이미 평가를 냈습니다. 낸 평가가 있는 해의 기준은 바꿀 수 없습니다.',
    'card-id-taken': () => '같은 번호의 결과카드가 이미 있습니다. 목록에서 확인해 주세요.',
    'card-no-taken': () => '그해에 같은 번호의 결과카드가 있습니다. 다른 번호를 적어 주세요.',
    'card-not-found': () => '그런 결과카드가 없습니다. 목록에서 다시 골라 주세요.',
    'project-not-found': () => '그런 사업이 없습니다. 계획에서 사업 번호를 확인해 주세요.',
    'item-not-found': () => '그런 의제가 없습니다. 의제 목록에서 번호를 확인해 주세요.',
    'no-photo': () => '사진을 고르지 않았습니다. 사진을 하나 이상 골라 주세요.',
    'score-unreadable': ({ line }) => `${line}째 줄을 읽을 수 없습니다. "항목 이름: 점수"처럼 적어 주세요.`,
    'criterion-unknown': ({ line }) => `${line}째 줄은 그해의 평가 항목이 아닙니다. 항목 이름을 확인해 주세요.`,
    'score-twice': ({ line }) => `${line}째 줄의 항목이 위에도 있습니다. 한 줄만 남겨 주세요.`,
    'score-over-most': ({ line, most }) => `${line}째 줄의 점수가 배점 ${most}점보다 많습니다. 점수를 고쳐 주세요.`,
    'scheme-missing': ({ year }) => `${year}년의 평가 기준이 없습니다. 협치 사무국에 기준을 정해 달라고 해 주세요.`,
    'kind-written-already': () => '이 사업에는 같은 평가가 이미 있습니다. 그 평가를 고쳐 주세요.',
    'evaluated-later': () => '평가한 날이 아직 오지 않았습니다. 날을 고쳐 주세요.',
    'survey-not-published': () => '결과를 공개한 설문만 이을 수 있고, 주민 만족도에만 잇습니다. 설문을 확인해 주세요.',
    'evaluator-did-work': ({ seat }) =>
      `‘${seat}’ 자리는 이 사업을 맡아 했습니다. 평가한 자리에서 빼고 회피한 자리에 적어 주세요.`,
    'evaluation-not-found': () => '그런 평가가 없습니다. 쪽을 다시 열어 주세요.',
    'not-draft': () => '이미 낸 평가라 고칠 수 없습니다. 결과카드에서 확인해 주세요.',
    'criteria-changed': () =>
      '점수를 적은 뒤에 평가 기준이 바뀌었습니다. 새 기준으로 점수를 다시 적고 저장한 뒤 내 주세요.',
    'evaluator-stands-aside': ({ seat }) =>
      `‘${seat}’ 자리는 이 사업을 맡아 했거나 회피했습니다. 평가한 자리에서 빼고 저장한 뒤 내 주세요.`,
    'meeting-of-another-body': ({ asked }) =>
      `다른 기구의 회의입니다. ${{ subcommittee: '이 사업을 평가한 분과의 회의', 'governance-council': '협치회의' }[asked]}를 골라 주세요.`,
    'scores-missing': () => '점수를 적지 않은 항목이 있습니다. 모든 항목에 점수를 적고 저장한 뒤 내 주세요.',
    'evaluators-missing': () => '평가한 자리를 적지 않았습니다. 평가한 자리를 적고 저장한 뒤 내 주세요.',
    'survey-missing': () => '이은 설문이 없습니다. 결과를 공개한 설문을 골라 저장한 뒤 내 주세요.',
    'not-submitted': () => '아직 내지 않았거나 이미 확정한 평가입니다. 평가의 상태를 확인해 주세요.',
    'meeting-not-found': () => '그런 회의가 없습니다. 회의록에서 다시 골라 주세요.',
    'meeting-before-evaluation': ({ on }) =>
      `평가한 날(${day(on, 'ko')})보다 앞선 회의입니다. 그 뒤의 회의를 골라 주세요.`,
    'remark-not-found': () => '그런 지적이 없습니다. 쪽을 다시 열어 주세요.',
    'done-later': () => '조치한 날이 아직 오지 않았습니다. 날을 고쳐 주세요.',
    'resolution-missing': () => '의결 없이는 정할 수 없습니다. 회의를 고르고 그 회의의 의결을 골라 주세요.',
    'resolution-not-of-meeting': () => '고른 회의의 의결이 아닙니다. 회의를 먼저 고르고 그 회의의 의결을 골라 주세요.',
    'ended-has-no-next': () => '끝내는 사업은 이어지는 사업이 없습니다. 다음 사업을 비우거나 결정을 바꿔 주세요.',
    'decided-before-last': ({ last }) =>
      `${day(last, 'ko')}에 정한 것보다 앞선 의결입니다. 그 뒤의 의결을 골라 주세요.`,
    'next-project-not-found': () => '이어지는 사업이 없습니다. 다음 계획에서 사업 번호를 확인해 주세요.',
    'lesson-id-taken': () => '이미 적은 배움입니다. 목록에서 확인해 주세요.',
    'lesson-not-found': () => '그런 배움이 없습니다. 목록에서 다시 골라 주세요.',
    'card-of-another-year': () => '결과카드의 해와 다릅니다. 결과카드의 해를 적어 주세요.',
    'target-not-found': () => '그런 사업이나 의제가 없습니다. 번호를 확인해 주세요.',
    'lesson-dropped': () => '그만두기로 한 배움입니다. 새로 적어 주세요.',
    'carried-there-already': () => '이미 이은 곳입니다. 다른 사업이나 제안을 골라 주세요.',
    'lesson-settled': () => '이미 마치거나 그만둔 배움입니다.',
    'lesson-not-taken-up': () => '아직 어디에도 잇지 않았습니다. 다음 사업이나 제안에 먼저 이어 주세요.',
    'reason-missing': () => '그만두는 까닭을 적어 주세요.',
    'sharing-id-taken': () => '이미 적은 성과공유회입니다. 목록에서 확인해 주세요.',
    'no-card-of-year': () => '그해의 결과카드가 없습니다. 해를 확인해 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'remark-unanswered': ({ params }) =>
      `${params['title']}: 지적 ${params['no']}번 ‘${params['text']}’에 무엇을 했는지 적지 않았습니다.`,
    'lesson-open': ({ params }) =>
      `${params['plan']}년 계획을 세웠는데 ${params['year']}년에 배운 것이 아직 이어지지 않았습니다: ‘${params['text']}’ (맡은 곳: ${params['owner']}).`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  refusals: {
    'criterion-unreadable': ({ line }) => `Line ${line} cannot be read. Please give name | most points | weight.`,
    'criterion-twice': ({ line }) => `The criterion of line ${line} stands above already. Please keep one.`,
    'criteria-weightless': () => 'No criterion weighs anything. Please give one at least.',
    'grade-unreadable': ({ line }) => `Line ${line} cannot be read. Please give grade | from percent.`,
    'grades-not-falling': ({ line }) => `Line ${line} is out of order. Please begin with the highest, at most 100.`,
    'grades-leave-gap': () => 'Some points have no grade. Please let the last grade begin at 0.',
    'year-evaluated': () => 'Evaluations were handed in by these criteria. They can no longer be changed.',
    'card-id-taken': () => 'A card with this id exists. Please look at the list.',
    'card-no-taken': () => 'A card of that year has this number. Please give another.',
    'card-not-found': () => 'There is no such card. Please choose from the list.',
    'project-not-found': () => 'There is no such project. Please check its id in the plan.',
    'item-not-found': () => 'There is no such item. Please check its id in the list.',
    'no-photo': () => 'No photo was chosen. Please choose one at least.',
    'score-unreadable': ({ line }) => `Line ${line} cannot be read. Please give “criterion: points”.`,
    'criterion-unknown': ({ line }) => `Line ${line} is no criterion of that year. Please check its name.`,
    'score-twice': ({ line }) => `The criterion of line ${line} stands above already. Please keep one.`,
    'score-over-most': ({ line, most }) => `Line ${line} gives more than the ${most} points there are.`,
    'scheme-missing': ({ year }) => `There are no criteria of ${year}. Please ask the secretariat to set them.`,
    'kind-written-already': () => 'The project has such an evaluation already. Please change that one.',
    'evaluated-later': () => 'The day of the evaluation is still to come. Please correct it.',
    'survey-not-published': () => 'Only a survey with a published result, and only for satisfaction, can be linked.',
    'evaluator-did-work': ({ seat }) => `“${seat}” did the work. Please write it among those who stood aside.`,
    'evaluation-not-found': () => 'There is no such evaluation. Please open the page anew.',
    'not-draft': () => 'It was handed in and can no longer be changed.',
    'criteria-changed': () =>
      'The criteria changed after the points were given. Please give points anew, save, and hand it in then.',
    'evaluator-stands-aside': ({ seat }) =>
      `“${seat}” did the work or stood aside. Please take it out of those who evaluated, save, and hand it in then.`,
    'meeting-of-another-body': ({ asked }) =>
      `This is a meeting of another body. Please choose one of ${{ subcommittee: 'the subcommittee that evaluated', 'governance-council': 'the governance council' }[asked]}.`,
    'scores-missing': () => 'Some criteria have no points. Please give all, save, and hand it in then.',
    'evaluators-missing': () => 'It is not said who evaluated. Please write the seats, save, and hand it in then.',
    'survey-missing': () => 'No survey is linked. Please choose a published one and save first.',
    'not-submitted': () => 'It is not handed in yet, or is confirmed already. Please look at its state.',
    'meeting-not-found': () => 'There is no such meeting. Please choose one of the register.',
    'meeting-before-evaluation': ({ on }) =>
      `The meeting was before the evaluation (${day(on, 'en')}). Choose a later one.`,
    'remark-not-found': () => 'There is no such remark. Please open the page anew.',
    'done-later': () => 'The day is still to come. Please correct it.',
    'resolution-missing': () => 'It takes a resolution. Please choose a meeting and its resolution.',
    'resolution-not-of-meeting': () => 'The resolution is another meeting’s. Please choose the meeting first.',
    'ended-has-no-next': () => 'A project that ends has none that follows. Please leave it empty.',
    'decided-before-last': ({ last }) => `The resolution is older than the decision of ${day(last, 'en')}.`,
    'next-project-not-found': () => 'There is no such next project. Please check its id in the plan.',
    'lesson-id-taken': () => 'The lesson is written already. Please look at the list.',
    'lesson-not-found': () => 'There is no such lesson. Please choose from the list.',
    'card-of-another-year': () => 'The card is of another year. Please give the year of the card.',
    'target-not-found': () => 'There is no such project or item. Please check its id.',
    'lesson-dropped': () => 'The lesson was dropped. Please write a new one.',
    'carried-there-already': () => 'It was carried there already. Please choose another place.',
    'lesson-settled': () => 'The lesson has ended already.',
    'lesson-not-taken-up': () => 'It was not carried anywhere. Please carry it on first.',
    'reason-missing': () => 'Please say why it is dropped.',
    'sharing-id-taken': () => 'The meeting is written already. Please look at the list.',
    'no-card-of-year': () => 'There is no result card of that year. Please check the year.',
  },
  findings: {
    'remark-unanswered': ({ params }) =>
      `${params['title']}: it is not said what was done about remark ${params['no']}, “${params['text']}”.`,
    'lesson-open': ({ params }) =>
      `The plan of ${params['plan']} is drawn up, but a lesson of ${params['year']} is open: “${params['text']}” (${params['owner']}).`,
  },
}

const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal) ?? explainFileRefusal(refusal, lang)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
