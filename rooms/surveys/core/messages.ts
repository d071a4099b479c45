import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { AnswerProblem } from './answer.ts'
import type { QuestionnaireRefusal } from './questionnaire.ts'
import type { SurveyRefusal } from './survey.ts'
import type { WriteQuestionRefusal } from './write-question.ts'

type Plain<Kind extends string> = { readonly [K in Kind]: { readonly kind: K } }[Kind]

export type Refusal =
  | SurveyRefusal
  | WriteQuestionRefusal
  | QuestionnaireRefusal
  | { readonly kind: 'answers-not-right'; readonly problems: readonly AnswerProblem[] }
  | { readonly kind: 'paper-entered-already'; readonly paperNo: number }
  | { readonly kind: 'too-many-answers'; readonly allowed: number }
  | Plain<
      | 'survey-not-found'
      | 'survey-id-taken'
      | 'compared-survey-not-found'
      | 'survey-needs-no-codes'
      | 'too-many-codes'
      | 'sign-in-to-answer'
      | 'residents-only'
      | 'answered-already'
      | 'code-needed'
      | 'code-not-good'
      | 'result-not-public'
    >

type Told = Pick<AnswerProblem, 'least' | 'most'>
type ProblemSentences = Readonly<Record<AnswerProblem['problem'], (told: Told) => string>>

const ko = {
  problems: {
    needed: () => '꼭 답해 주셔야 하는 문항입니다.',
    'not-offered': () => '보기에 있는 것 가운데 골라 주세요.',
    'too-few': ({ least }) => `${least}개 이상 골라 주세요.`,
    'too-many': ({ most }) => `${most}개까지만 골라 주세요.`,
    'every-row-needed': () => '모든 줄에 답해 주세요.',
    'ranks-not-in-order': ({ most }) => `순위는 1부터 ${most}까지 한 번씩만 적어 주세요.`,
    'not-a-number': () => '숫자로 적어 주세요. (예: 12)',
    'out-of-range': ({ least, most }) =>
      `${[least === null ? '' : `${least} 이상`, most === null ? '' : `${most} 이하`].join(' ').trim()}의 수를 적어 주세요.`,
    'too-long': ({ most }) => `${most}자까지 적을 수 있습니다. 조금 줄여 주세요.`,
    'words-needed': () => '‘기타’를 고르셨습니다. 무엇인지 적어 주세요.',
  } satisfies ProblemSentences as ProblemSentences,
  refusals: {
    'closes-before-opening': () => '끝나는 날이 시작하는 날보다 빠릅니다. 날짜를 고쳐 주세요.',
    'survey-not-draft': () => '이미 연 설문이라 고칠 수 없습니다. 새 설문을 만들어 주세요.',
    'no-question': () => '문항이 없습니다. 문항을 하나 이상 적은 뒤 열어 주세요.',
    'survey-not-open': () => '지금 답을 받는 설문이 아닙니다. 설문 쪽에서 상태를 확인해 주세요.',
    'survey-not-closed': () => '답을 받는 동안에는 결과를 공개하지 않습니다. 먼저 설문을 마쳐 주세요.',
    'not-yet-time': ({ opensOn }) => `아직 답을 받지 않습니다. ${opensOn}부터 답하실 수 있습니다.`,
    'no-longer-time': ({ closesOn }) => `${closesOn}에 끝난 설문입니다. 다른 설문을 살펴봐 주세요.`,
    'list-too-short': ({ needed }) => `보기를 한 줄에 하나씩 ${needed}개 이상 적어 주세요.`,
    'list-too-long': ({ allowed }) => `보기는 ${allowed}개까지 적을 수 있습니다. 줄여 주세요.`,
    'line-too-long': ({ line }) => `‘${line}…’ 보기가 너무 깁니다. 300자 안으로 줄여 주세요.`,
    'line-twice': ({ line }) => `‘${line}’ 보기가 두 번 있습니다. 하나를 지우거나 다르게 적어 주세요.`,
    'most-below-least': () => '가장 많은 수가 가장 적은 수보다 작습니다. 두 수를 확인해 주세요.',
    'more-than-the-list': ({ listed }) => `보기가 ${listed}개뿐입니다. 고를 수를 그 안으로 적어 주세요.`,
    'scale-out-of-range': () => '척도는 0이나 1에서 시작해 10까지 쓸 수 있습니다. 두 수를 고쳐 주세요.',
    'condition-not-before': () => '조건은 앞에 있는 고르기 문항의 보기여야 합니다. 문항의 차례를 확인해 주세요.',
    'too-many-questions': ({ allowed }) => `문항은 ${allowed}개까지 둘 수 있습니다. 줄이거나 설문을 나눠 주세요.`,
    'question-not-found': () => '그런 문항이 없습니다. 쪽을 새로 연 뒤 다시 해 주세요.',
    'condition-hangs-on-it': ({ no }) =>
      `${no}번 문항의 조건이 이 문항에 걸려 있습니다. ${no}번의 조건을 먼저 고쳐 주세요.`,
    'answers-not-right': ({ problems }) =>
      `다시 봐 주실 문항이 ${problems.length}개 있습니다. 쓰신 것은 그대로 있습니다.`,
    'paper-entered-already': ({ paperNo }) => `${paperNo}번 설문지는 이미 옮겨 적었습니다. 번호를 확인해 주세요.`,
    'too-many-answers': ({ allowed }) =>
      `답이 ${allowed}건보다 많아 한 파일로 드릴 수 없습니다. 결과 표를 받아 주세요.`,
    'survey-not-found': () => '그런 설문이 없습니다. 설문 목록에서 다시 골라 주세요.',
    'survey-id-taken': () => '같은 번호의 설문이 이미 있습니다. 쪽을 새로 연 뒤 다시 해 주세요.',
    'compared-survey-not-found': () => '견줄 사전 설문이 없습니다. 목록에서 다시 골라 주세요.',
    'survey-needs-no-codes': () =>
      '초대 번호로 답하는 설문이 아닙니다. 답할 수 있는 사람을 ‘초대 번호를 받은 사람’으로 정해 주세요.',
    'too-many-codes': () => '초대 번호는 한 설문에 20,000개까지 만들 수 있습니다. 수를 줄여 주세요.',
    'sign-in-to-answer': () => '로그인한 뒤에 답하실 수 있습니다. 쓰신 것은 아래에 그대로 있습니다.',
    'residents-only': () => '주민과 위원에게 묻는 설문입니다. 업무 계정이 아니라 주민 계정으로 로그인해 답해 주세요.',
    'answered-already': () => '이미 답하신 설문입니다. 한 사람이 한 번 답할 수 있습니다.',
    'code-needed': () => '받으신 초대 번호를 적어 주세요.',
    'code-not-good': () => '쓸 수 없는 초대 번호입니다. 번호를 다시 확인해 주세요. 한 번호로 한 번만 답할 수 있습니다.',
    'result-not-public': () => '결과는 설문이 끝나고 공개한 뒤에 볼 수 있습니다. 설문 쪽에서 기간을 확인해 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  problems: {
    needed: () => 'This question needs an answer.',
    'not-offered': () => 'Please choose one of what is offered.',
    'too-few': ({ least }) => `Please choose at least ${least}.`,
    'too-many': ({ most }) => `Please choose at most ${most}.`,
    'every-row-needed': () => 'Please answer every row.',
    'ranks-not-in-order': ({ most }) => `Please give each rank from 1 to ${most} once.`,
    'not-a-number': () => 'Please write a number, like 12.',
    'out-of-range': ({ least, most }) =>
      `Please write a number${least === null ? '' : ` from ${least}`}${most === null ? '' : ` up to ${most}`}.`,
    'too-long': ({ most }) => `Up to ${most} characters. Please shorten it.`,
    'words-needed': () => 'You chose “other”. Please write what it is.',
  },
  refusals: {
    'closes-before-opening': () => 'The last day is before the first. Please mend the dates.',
    'survey-not-draft': () => 'The survey is open and cannot be changed. Please make a new one.',
    'no-question': () => 'There is no question. Please write one before opening it.',
    'survey-not-open': () => 'This survey takes no answers now. Please see its page.',
    'survey-not-closed': () => 'Results are not published while answers come in. Please close the survey first.',
    'not-yet-time': ({ opensOn }) => `It takes answers from ${opensOn} on. Please come back then.`,
    'no-longer-time': ({ closesOn }) => `It ended on ${closesOn}. Please see the other surveys.`,
    'list-too-short': ({ needed }) => `Please write at least ${needed} options, one to a line.`,
    'list-too-long': ({ allowed }) => `At most ${allowed} options. Please shorten the list.`,
    'line-too-long': ({ line }) => `The option “${line}…” is too long. Please keep to 300 characters.`,
    'line-twice': ({ line }) => `The option “${line}” stands twice. Please change one.`,
    'most-below-least': () => 'The most is below the least. Please check both numbers.',
    'more-than-the-list': ({ listed }) => `There are only ${listed} options. Please ask for no more.`,
    'scale-out-of-range': () => 'A scale begins at 0 or 1 and ends at 10 at most. Please mend both numbers.',
    'condition-not-before': () => 'A condition names an option of a question before. Please check their order.',
    'too-many-questions': ({ allowed }) => `At most ${allowed} questions. Please shorten or divide the survey.`,
    'question-not-found': () => 'There is no such question. Please open the page anew.',
    'condition-hangs-on-it': ({ no }) => `The condition of question ${no} hangs on it. Please change that first.`,
    'answers-not-right': ({ problems }) =>
      `${problems.length} question(s) need another look. What you wrote is still there.`,
    'paper-entered-already': ({ paperNo }) => `Form ${paperNo} has been entered. Please check its number.`,
    'too-many-answers': ({ allowed }) =>
      `More than ${allowed} answers do not fit one file. Please take the result table.`,
    'survey-not-found': () => 'There is no such survey. Please choose from the list.',
    'survey-id-taken': () => 'A survey with this id exists. Please open the page anew.',
    'compared-survey-not-found': () => 'The survey to compare with is not there. Please choose from the list.',
    'survey-needs-no-codes': () => 'This survey is not answered by code. Please choose that first.',
    'too-many-codes': () => 'A survey has at most 20,000 codes. Please draw fewer.',
    'sign-in-to-answer': () => 'Please sign in to answer. What you wrote is still there.',
    'residents-only': () => 'This survey asks residents and members. Please sign in with your own account to answer.',
    'answered-already': () => 'You have answered this survey. Each person answers once.',
    'code-needed': () => 'Please write the code that you were given.',
    'code-not-good': () => 'This code cannot be used. Please check it; each is good for one answer.',
    'result-not-public': () => 'The result is public after the survey has ended. Please see its dates.',
  },
}

/** The sentences of this room's refusals, in a language. */
export const refusalWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(refusalWords(lang).refusals, refusal)

/** The sentence beside a question whose answer is not right. */
export const explainProblem = ({ problem, least, most }: AnswerProblem, lang: Lang): string =>
  refusalWords(lang).problems[problem]({ least, most })
