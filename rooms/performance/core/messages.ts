import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import type { EvidenceRefusal } from './evidence.ts'
import type { ValueRefusal } from './measured-value.ts'
import type { CorrectRefusal, DayRefusal, MeasureRefusal } from './measurement.ts'
import { type QuarterRefusal, quarterName } from './quarter.ts'
import type { ReportRefusal } from './quarter-report.ts'
import type { StandingRefusal, WeightRefusal } from './stage-progress.ts'
import type { SurveyValueRefusal } from './survey-value.ts'

type Plain = {
  readonly kind:
    | 'project-not-found'
    | 'plan-not-found'
    | 'plan-without-projects'
    | 'stage-not-found'
    | 'indicator-not-found'
    | 'measurement-not-found'
    | 'measurement-id-taken'
    | 'nobody-to-remind'
}
type Refusal =
  | CorrectRefusal
  | DayRefusal
  | EvidenceRefusal
  | MeasureRefusal
  | Plain
  | QuarterRefusal
  | ReportRefusal
  | StandingRefusal
  | SurveyValueRefusal
  | ValueRefusal
  | WeightRefusal
interface Messages {
  readonly refusals: RefusalSentences<Refusal>
  readonly findings: FindingSentences
}

const of = ({ params }: Finding): string => `${params['no']}. ${params['title']}`
const quarter = ({ params }: Finding, lang: Lang): string => quarterName(String(params['quarter']), lang)

const ko: Messages = {
  refusals: {
    'project-not-found': () => '그런 사업이 없습니다. 현황판에서 다시 골라 주세요.',
    'plan-not-found': () => '그런 계획이 없습니다. 계획 목록에서 다시 골라 주세요.',
    'plan-without-projects': () => '이 계획에는 아직 사업이 없습니다. 사업계획서를 먼저 써 주세요.',
    'stage-not-found': () => '그런 단계가 없습니다. 사업의 단계에서 다시 골라 주세요.',
    'no-weight': () => '가중치가 모두 0입니다. 하나라도 1보다 크거나 같게 적어 주세요.',
    'indicator-not-found': () => '그런 성과지표가 없습니다. 목록에서 다시 골라 주세요.',
    'measurement-not-found': () => '그런 측정값이 없습니다. 측정 기록에서 다시 골라 주세요.',
    'evidence-of-nothing': () => '그런 단계나 측정값이 없습니다. 목록에서 다시 골라 주세요.',
    'no-evidence': () => '붙일 파일이 없습니다. 사진이나 문서를 하나 이상 골라 주세요.',
    'measurement-id-taken': () => '이 측정값은 이미 저장되었습니다. 측정 기록에서 확인해 주세요.',
    'corrected-already': () => '이미 바로잡은 값입니다. 지금 쓰는 값을 골라 고쳐 주세요.',
    'measured-by-survey': () => '설문에서 온 값은 손으로 고치지 않습니다. 설문 결과를 확인해 주세요.',
    'quarter-not-over': () => '아직 끝나지 않은 분기입니다. 끝난 분기를 골라 주세요.',
    'nobody-to-remind': () => '알릴 부서가 없습니다. 이 분기의 실적이 모두 들어왔습니다.',
    'start-missing': () => '시작한 날이 없습니다. 언제 시작했는지 적어 주세요.',
    'end-missing': () => '끝난 날이 없습니다. 언제 끝났는지 적어 주세요.',
    'ends-before-start': () => '끝난 날이 시작한 날보다 앞섭니다. 날짜를 확인해 주세요.',
    'day-not-come': () => '아직 오지 않은 날입니다. 날짜를 확인해 주세요.',
    'reason-missing': () => '늦어지거나 그만둔 단계에는 까닭이 있어야 합니다. 까닭을 적어 주세요.',
    'share-does-not-fit': () =>
      '진행률이 상태와 맞지 않습니다. 끝난 단계는 100, 시작하지 않은 단계는 0, 나머지는 100보다 작게 적어 주세요.',
    'quarter-ahead': () => '아직 시작하지 않은 분기입니다. 다른 분기를 골라 주세요.',
    'nothing-told': () => '적은 것이 없습니다. 한 일이나 문제점을 하나라도 적어 주세요.',
    'correction-without-reason': () => '이미 낸 실적을 고칠 때는 까닭이 있어야 합니다. 왜 고치는지 적어 주세요.',
    'measured-later': () => '아직 오지 않은 날입니다. 측정한 날을 확인해 주세요.',
    'period-ahead': () => '아직 시작하지 않은 분기입니다. 분기를 바꾸거나 전망으로 적어 주세요.',
    'place-missing': () => '동별로 세는 지표입니다. 어느 동인지 적어 주세요.',
    'measured-already': () => '이 분기의 값이 이미 있습니다. 있는 값을 바로잡아 주세요.',
    'value-unreadable': () => '수로 읽을 수 없습니다. 25,893이나 62.2처럼 소수 셋째 자리까지 적어 주세요.',
    'survey-not-published': () => '결과를 공개한 설문만 쓸 수 있습니다. 설문 결과를 먼저 공개해 주세요.',
    'question-not-found': () => '그런 문항이 없습니다. 설문에서 문항을 다시 골라 주세요.',
    'question-gives-no-number': () => '이 문항에서는 그런 값을 낼 수 없습니다. 문항이나 낼 값을 바꿔 주세요.',
    'part-not-found': () => '그런 선택지나 점수가 없습니다. 설문에 있는 번호를 적어 주세요.',
    'too-few-answers': () => '답한 사람이 적어 값을 쓸 수 없습니다. 다른 문항을 골라 주세요.',
  },
  findings: {
    'late-without-reason': (told) =>
      `${of(told)}: ‘${told.params['stage']}’ 단계가 ${told.params['days']}일 늦었는데 까닭이 없습니다.`,
    'report-missing': (told) => `${of(told)}: ${quarter(told, 'ko')} 실적이 없습니다.`,
    'never-measured': (told) =>
      `${of(told)}: 사업 기간이 끝났는데 ‘${told.params['indicator']}’(목표 ${told.params['target']})의 측정값이 없습니다.`,
    'far-beyond-target': (told) =>
      `${of(told)}: ‘${told.params['indicator']}’의 달성률이 ${told.params['rate']}%입니다(목표 ${told.params['target']}). 단위나 자릿수를 확인해 주세요.`,
  },
}

const en: Messages = {
  refusals: {
    'project-not-found': () => 'There is no such project. Please choose again on the board.',
    'plan-not-found': () => 'There is no such plan. Please choose again.',
    'plan-without-projects': () => 'This plan has no projects yet. Please write their sheets first.',
    'stage-not-found': () => 'There is no such stage. Please choose again.',
    'no-weight': () => 'All weights are 0. Please give at least one.',
    'indicator-not-found': () => 'There is no such indicator. Please choose again.',
    'evidence-of-nothing': () => 'There is no such stage or measurement. Please choose from the list.',
    'no-evidence': () => 'There is no file. Please choose a photo or paper at least.',
    'measurement-not-found': () => 'There is no such measurement. Please choose again.',
    'measurement-id-taken': () => 'This measurement is saved already.',
    'corrected-already': () => 'This number was corrected already. Please choose the one that stands.',
    'measured-by-survey': () => 'What comes from a survey is not typed over. Please look at the survey.',
    'quarter-not-over': () => 'This quarter is not over. Please choose one that is.',
    'nobody-to-remind': () => 'There is nobody to remind: every report of this quarter is there.',
    'start-missing': () => 'Please say when it began.',
    'end-missing': () => 'Please say when it ended.',
    'ends-before-start': () => 'It ends before it begins. Please check the days.',
    'day-not-come': () => 'This day has not come. Please check it.',
    'reason-missing': () => 'A late or dropped stage needs a reason. Please write it.',
    'share-does-not-fit': () => 'The share does not fit the state: 100 for done, 0 for not started, else below 100.',
    'quarter-ahead': () => 'This quarter has not begun. Please choose another.',
    'nothing-told': () => 'Nothing is written. Please tell what was done, or what is in the way.',
    'correction-without-reason': () => 'Please say why what stood is corrected.',
    'measured-later': () => 'This day has not come. Please check when it was measured.',
    'period-ahead': () => 'This quarter has not begun. Please choose another, or mark it as a forecast.',
    'place-missing': () => 'This target is counted by dong. Please say which.',
    'measured-already': () => 'This quarter has its number already. Please correct that one.',
    'value-unreadable': () => 'This is not a number. Please write it as 25,893 or 62.2, with three decimals at most.',
    'survey-not-published': () => 'Only a survey with a published result can be used. Please publish it first.',
    'question-not-found': () => 'There is no such question. Please choose again.',
    'question-gives-no-number': () => 'This question gives no such number. Please choose another.',
    'part-not-found': () => 'There is no such option or place. Please use a number of the survey.',
    'too-few-answers': () => 'Too few answered. Please choose another question.',
  },
  findings: {
    'late-without-reason': (told) =>
      `${of(told)}: the stage “${told.params['stage']}” is ${told.params['days']} days late, without a reason.`,
    'report-missing': (told) => `${of(told)}: the report of ${quarter(told, 'en')} is missing.`,
    'never-measured': (told) =>
      `${of(told)}: it is over, and “${told.params['indicator']}” (target ${told.params['target']}) was never measured.`,
    'far-beyond-target': (told) =>
      `${of(told)}: “${told.params['indicator']}” reached ${told.params['rate']}% of ${told.params['target']}. Please check unit and digits.`,
  },
}

const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal) ?? explainFileRefusal(refusal, lang)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
