import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import type { RecordDocumentRefusal } from './approval-document.ts'
import type { PassRefusal } from './finding-pass.ts'
import { formWordsEn, formWordsKo } from './messages-forms.ts'
import { pageWordsEn, pageWordsKo } from './messages-pages.ts'
import type { DeclarePrechecksRefusal, FillPrecheckRefusal } from './precheck.ts'
import type { PublishRefusal } from './publication.ts'
import type { DecideReviewRefusal, RequestRefusal, WithdrawReviewRefusal } from './review.ts'
import type { AnswerRefusal, SubmitRefusal } from './submission.ts'

type Refusal =
  | RequestRefusal
  | DecideReviewRefusal
  | WithdrawReviewRefusal
  | PassRefusal
  | DeclarePrechecksRefusal
  | FillPrecheckRefusal
  | RecordDocumentRefusal
  | SubmitRefusal
  | AnswerRefusal
  | PublishRefusal
  | {
      readonly kind:
        | 'review-id-taken'
        | 'review-not-found'
        | 'pass-id-taken'
        | 'pass-not-found'
        | 'pass-withdrawn'
        | 'approval-document-id-taken'
        | 'document-number-taken'
        | 'approval-document-not-found'
        | 'approval-document-withdrawn'
        | 'submission-id-taken'
        | 'submission-not-found'
        | 'publication-id-taken'
        | 'publication-not-found'
        | 'publication-withdrawn'
    }

const ko = {
  ...pageWordsKo,
  ...formWordsKo,
  refusals: {
    'subject-not-found': () => '검토할 것을 찾지 못했습니다. 지워졌거나 주소가 다릅니다. 목록에서 다시 골라 주세요.',
    'subject-changed-meanwhile': () => '그 사이 내용이 바뀌었습니다. 바뀐 내용을 확인하고 다시 해 주세요.',
    'review-open': () => '이 내용의 검토 요청이 이미 있습니다. 결과를 기다려 주세요.',
    'version-confirmed': () => '이 내용은 이미 검토를 마쳤습니다. 내용이 바뀌면 다시 요청해 주세요.',
    'due-before-request': ({ due }) => `기한 ${formatDate(due)}이 요청하는 날보다 앞섭니다. 기한을 확인해 주세요.`,
    'errors-stand': ({ errors }) =>
      `오류 ${errors.length}건이 남아 있어 진행할 수 없습니다. ${errors.map(({ sentence }) => sentence.ko).join(' ')} 고치거나, 팀장이 까닭을 적어 넘겨 주세요.`,
    'review-decided': () => '이미 끝난 검토입니다. 화면을 새로 열어 확인해 주세요.',
    'own-request': () => '내가 요청한 검토는 내가 끝낼 수 없습니다. 다른 사람이 확인해 주세요.',
    'subject-changed-since-request': () =>
      '요청한 뒤에 내용이 바뀌었습니다. 바뀐 내용으로 다시 요청하도록 돌려보내 주세요.',
    'others-request': () => '다른 사람이 한 요청입니다. 요청한 사람만 거둘 수 있습니다.',
    'finding-not-found': () => '그런 오류가 지금은 없습니다. 화면을 새로 열어 확인해 주세요.',
    'finding-is-no-error': () => '오류가 아니어서 넘기지 않아도 됩니다.',
    'finding-passed': () => '이미 넘긴 오류입니다. 화면을 새로 열어 확인해 주세요.',
    'precheck-twice': ({ itemId }) => `항목 ‘${itemId}’이 두 번 있습니다. 한 번만 남겨 주세요.`,
    'precheck-unknown': ({ itemId }) => `‘${itemId}’은 사전검토항목에 없습니다. 화면을 새로 열어 주세요.`,
    'precheck-answered-twice': ({ itemId }) => `항목 ‘${itemId}’에 두 번 답했습니다. 한 번만 답해 주세요.`,
    'precheck-note-missing': ({ name }) => `‘${name}’에 해당한다면 무엇을 검토했는지 적어 주세요.`,
    'precheck-answered-meanwhile': () =>
      '그사이 다른 사람이 사전검토를 적었습니다. 화면을 새로 열어 그 내용을 확인한 뒤 다시 적어 주세요.',
    'approval-still-to-come': ({ on }) => `결재일 ${formatDate(on)}은 아직 오지 않은 날입니다. 날짜를 확인해 주세요.`,
    'clause-missing': () => '부분공개나 비공개면 정보공개법 제9조제1항의 몇 호인지 골라 주세요.',
    'clause-of-public': () => '공개 문서에는 비공개 근거를 적지 않습니다. 고른 호를 지워 주세요.',
    'clause-twice': ({ clause }) => `제${clause}호가 두 번 있습니다. 한 번만 남겨 주세요.`,
    'not-confirmed': () => '이 내용은 아직 검토를 마치지 않았습니다. 검토를 먼저 받아 주세요.',
    'submitted-already': () => '같은 내용을 이미 제출하고 결과를 기다리고 있습니다.',
    'day-still-to-come': ({ on }) => `${formatDate(on)}은 아직 오지 않은 날입니다. 날짜를 확인해 주세요.`,
    'submission-answered': () => '결과가 이미 적혀 있습니다.',
    'answer-before-submission': ({ on, submitted }) =>
      `결과의 날짜 ${formatDate(on)}이 제출한 날 ${formatDate(submitted)}보다 앞섭니다. 날짜를 확인해 주세요.`,
    'resolution-of-another-body': () => '의결은 협치회의에 올린 안건에만 이어집니다. 의결 번호를 비워 주세요.',
    'answer-note-missing': () => '고치거나 돌려받았으면 무엇을 고쳐야 하는지 적어 주세요.',
    'not-a-plan-version': () => '공개할 수 있는 것은 굳힌 계획의 판뿐입니다.',
    'version-for-insiders': () =>
      '공개본으로 굳힌 판이 아니어서 공개할 수 없습니다. 개인정보가 남아 있을 수 있으니 공개본으로 다시 굳혀 주세요.',
    'approval-not-recorded': () => '이 판의 결재 결과가 아직 없습니다. 문서번호, 결재일, 공개여부를 먼저 적어 주세요.',
    'not-approved-as-public': ({ disclosure }) =>
      `결재 문서가 ${disclosure === 'partial' ? '부분공개' : '비공개'}여서 공개할 수 없습니다. 공개로 결재를 받은 뒤 그 결과를 적어 주세요.`,
    'published-before-approval': ({ approvedOn }) =>
      `공개로 결재받은 날이 ${formatDate(approvedOn)}이어서 그보다 앞선 날에는 공개할 수 없습니다. 날짜를 확인해 주세요.`,
    'published-already': () => '이미 공개한 판입니다.',
    'review-id-taken': () => '같은 번호의 검토가 이미 있습니다. 화면을 새로 열어 확인해 주세요.',
    'review-not-found': () => '그런 검토가 없습니다. 목록에서 다시 골라 주세요.',
    'pass-id-taken': () => '같은 번호의 기록이 이미 있습니다. 화면을 새로 열어 확인해 주세요.',
    'pass-not-found': () => '그렇게 넘긴 오류가 없습니다. 화면을 새로 열어 주세요.',
    'pass-withdrawn': () => '이미 거둔 기록입니다.',
    'approval-document-id-taken': () => '같은 번호의 기록이 이미 있습니다. 화면을 새로 열어 확인해 주세요.',
    'document-number-taken': () => '같은 문서번호가 이미 적혀 있습니다. 문서번호를 확인해 주세요.',
    'approval-document-not-found': () => '그런 결재 기록이 없습니다. 화면을 새로 열어 주세요.',
    'approval-document-withdrawn': () => '이미 거둔 결재 기록입니다.',
    'submission-id-taken': () => '같은 번호의 제출이 이미 있습니다. 화면을 새로 열어 확인해 주세요.',
    'submission-not-found': () => '그런 제출이 없습니다. 화면을 새로 열어 주세요.',
    'publication-id-taken': () => '같은 번호의 공개가 이미 있습니다. 화면을 새로 열어 확인해 주세요.',
    'publication-not-found': () => '그런 공개 기록이 없습니다. 화면을 새로 열어 주세요.',
    'publication-withdrawn': () => '이미 거둔 공개입니다.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'error-passed': ({ params }) => `미결: ${params['ko']} 까닭을 적어 넘긴 오류입니다(${params['reason']}).`,
    'review-overdue': ({ params }) => `‘${params['title']}’의 검토가 기한(${params['due']})을 넘겼습니다.`,
    'review-outdated': ({ params }) =>
      `‘${params['title']}’의 내용이 검토를 요청한 뒤에 바뀌었습니다. 다시 요청해 주세요.`,
    'published-without-document': ({ params }) =>
      params['disclosure'] === 'none'
        ? `공개한 판 ‘${params['title']}’에 남아 있는 결재 문서가 없습니다. 공개를 거두거나 결재 결과를 다시 적어 주세요.`
        : `공개한 판 ‘${params['title']}’의 마지막 결재 문서가 ${params['disclosure'] === 'partial' ? '부분공개' : '비공개'}입니다. 공개를 거두거나 결재 결과를 바로잡아 주세요.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  ...pageWordsEn,
  ...formWordsEn,
  refusals: {
    'subject-not-found': () => 'What is to be reviewed is not there. Please choose it from the list again.',
    'subject-changed-meanwhile': () => 'It has changed meanwhile. Please look at the change and try again.',
    'review-open': () => 'A review of this has been asked for already. Please wait for its outcome.',
    'version-confirmed': () => 'This has been reviewed. Once it changes, please ask again.',
    'due-before-request': ({ due }) => `${formatDate(due, 'en')} is before the request. Please check the day.`,
    'errors-stand': ({ errors }) =>
      `${errors.length} error(s) stand in the way. ${errors.map(({ sentence }) => sentence.en).join(' ')} Please mend them, or let the team head pass them with a reason.`,
    'review-decided': () => 'This review has ended. Please open the page anew.',
    'own-request': () => 'You asked for this review yourself. Somebody else must end it.',
    'subject-changed-since-request': () => 'It has changed since the request. Please send it back to be asked anew.',
    'others-request': () => 'Somebody else asked for this. Only they can take it back.',
    'finding-not-found': () => 'There is no such error now. Please open the page anew.',
    'finding-is-no-error': () => 'This is no error and need not be passed.',
    'finding-passed': () => 'This error has been passed. Please open the page anew.',
    'precheck-twice': ({ itemId }) => `“${itemId}” stands twice. Please keep it once.`,
    'precheck-unknown': ({ itemId }) => `“${itemId}” is not in the list. Please open the page anew.`,
    'precheck-answered-twice': ({ itemId }) => `“${itemId}” is answered twice. Please answer it once.`,
    'precheck-note-missing': ({ name }) => `“${name}” applies: please say what was looked at.`,
    'precheck-answered-meanwhile': () =>
      'Somebody has answered meanwhile. Please open the page anew, look at the answers, and write yours again.',
    'approval-still-to-come': ({ on }) => `${formatDate(on, 'en')} is still to come. Please check the day of approval.`,
    'clause-missing': () => 'A document kept back names the clauses of article 9 (1). Please choose them.',
    'clause-of-public': () => 'A public document names no clause. Please clear them.',
    'clause-twice': ({ clause }) => `Clause ${clause} stands twice. Please keep it once.`,
    'not-confirmed': () => 'This has not been confirmed yet. Please have it reviewed first.',
    'submitted-already': () => 'This has been submitted and waits for an answer.',
    'day-still-to-come': ({ on }) => `${formatDate(on, 'en')} is still to come. Please check the day.`,
    'submission-answered': () => 'The answer is recorded already.',
    'answer-before-submission': ({ on, submitted }) =>
      `${formatDate(on, 'en')} is before the submission of ${formatDate(submitted, 'en')}. Please check the day.`,
    'resolution-of-another-body': () => 'Only a motion to the governance council has a resolution. Please clear it.',
    'answer-note-missing': () => 'Please say what has to be changed.',
    'not-a-plan-version': () => 'Only a frozen version of a plan can be published.',
    'version-for-insiders': () =>
      'This version was not frozen for the public and may hold personal data. Please freeze one for the public.',
    'approval-not-recorded': () =>
      'No approval of this version is recorded. Please record its number, day and disclosure.',
    'not-approved-as-public': ({ disclosure }) =>
      `The document of this version is ${disclosure === 'partial' ? 'public in part' : 'closed'}. Please have it approved as public first.`,
    'published-before-approval': ({ approvedOn }) =>
      `It was approved as public on ${formatDate(approvedOn, 'en')} and cannot be published before. Please check the day.`,
    'published-already': () => 'This version is published already.',
    'review-id-taken': () => 'A review with this id exists. Please open the page anew.',
    'review-not-found': () => 'There is no such review. Please choose from the list.',
    'pass-id-taken': () => 'A pass with this id exists. Please open the page anew.',
    'pass-not-found': () => 'There is no such pass. Please open the page anew.',
    'pass-withdrawn': () => 'This pass has been withdrawn already.',
    'approval-document-id-taken': () => 'A record with this id exists. Please open the page anew.',
    'document-number-taken': () => 'This document number is recorded already. Please check it.',
    'approval-document-not-found': () => 'There is no such record. Please open the page anew.',
    'approval-document-withdrawn': () => 'This record has been withdrawn already.',
    'submission-id-taken': () => 'A submission with this id exists. Please open the page anew.',
    'submission-not-found': () => 'There is no such submission. Please open the page anew.',
    'publication-id-taken': () => 'A publication with this id exists. Please open the page anew.',
    'publication-not-found': () => 'There is no such publication. Please open the page anew.',
    'publication-withdrawn': () => 'This publication has been withdrawn already.',
  },
  findings: {
    'error-passed': ({ params }) => `Open: ${params['en']} Passed with a reason (${params['reason']}).`,
    'review-overdue': ({ params }) => `The review of “${params['title']}” is overdue (${params['due']}).`,
    'review-outdated': ({ params }) => `“${params['title']}” has changed since its review was asked for.`,
    'published-without-document': ({ params }) =>
      params['disclosure'] === 'none'
        ? `No document stands for the published “${params['title']}”. Please withdraw it, or record its approval again.`
        : `The last document of the published “${params['title']}” is ${params['disclosure'] === 'partial' ? 'public in part' : 'closed'}. Please withdraw it, or correct the record.`,
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
