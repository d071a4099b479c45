import { formatDate, localDate } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { CorrectionRefusal } from './life-refusal.ts'
import { eventWordsEn, eventWordsKo } from './messages-events.ts'
import { pageWordsKo } from './messages-pages.ts'
import { pageWordsEn } from './messages-pages-en.ts'
import type { RecordSubsidyRefusal } from './subsidy.ts'

type Refusal =
  | RecordSubsidyRefusal
  | CorrectionRefusal
  | { readonly kind: 'subsidy-id-taken' | 'subsidy-not-found' | 'subsidy-entry-id-taken' }

const money = (amount: number, lang: Lang): string => formatWon(won(amount), 'won', lang)
const told = (text: string | undefined, lang: Lang): string => money(Number(text), lang)
const dueOf = (finding: Finding, lang: Lang): string => formatDate(localDate(String(finding.params['due'])), lang)

const ko = {
  ...eventWordsKo,
  ...pageWordsKo,
  refusals: {
    'amount-not-positive': () => '보조금은 0원보다 많아야 합니다. 금액을 확인해 주세요.',
    'project-twice': ({ projectId }) =>
      `사업 ${withParticle(projectId, '이/가')} 두 번 들어 있습니다. 한 번만 남겨 주세요.`,
    'subsidy-id-taken': () => '같은 번호의 보조금이 이미 있습니다. 다른 번호를 써 주세요.',
    'subsidy-not-found': () => '그런 보조금이 없습니다. 보조금 목록에서 다시 골라 주세요.',
    'subsidy-entry-id-taken': () => '같은 번호의 기록이 이미 있습니다. 화면을 새로 열어 확인해 주세요.',
    'already-applied': () => '신청이 이미 적혀 있습니다. 고치려면 그 기록을 바로잡아 주세요.',
    'already-decided': () => '교부결정이 이미 적혀 있습니다. 달라진 것은 변경승인으로 적어 주세요.',
    'not-decided': () => '교부결정이 아직 없습니다. 교부결정을 먼저 적어 주세요.',
    'not-granted': () => '교부하지 않기로 결정된 보조금입니다. 더 적을 것이 없습니다.',
    'life-closed': () => '정산과 반환까지 모두 끝난 보조금입니다. 고치려면 그 기록을 바로잡아 주세요.',
    'already-settled': () => '정산을 마쳤습니다. 이제는 반환만 적을 수 있습니다.',
    'nothing-paid': () => '아직 교부받은 돈이 없습니다. 교부를 먼저 적어 주세요.',
    'not-reported': () => '성과보고가 아직 없습니다. 성과보고를 먼저 적어 주세요.',
    'not-settled': () => '정산이 아직 없습니다. 정산을 먼저 적어 주세요.',
    'event-amount-not-positive': ({ event }) =>
      `${withParticle(eventWordsKo.events[event], '은/는')} 0원보다 많아야 합니다. 금액을 확인해 주세요.`,
    'capital-above-amount': ({ capital, amount }) =>
      `자본보조 ${money(capital, 'ko')}원이 교부결정액 ${money(amount, 'ko')}원보다 많습니다. 금액을 확인해 주세요.`,
    'own-share-twice': () => '자부담은 금액과 비율 가운데 하나만 적어 주세요.',
    'paid-above-decided': ({ amount, open }) =>
      `${money(amount, 'ko')}원은 교부결정액에서 남은 ${money(open, 'ko')}원보다 많습니다. 금액을 확인해 주세요.`,
    'decided-below-paid': ({ decided, paid }) =>
      `바뀐 교부결정액 ${money(decided, 'ko')}원이 이미 교부된 ${money(paid, 'ko')}원보다 적습니다. 줄어든 돈은 정산에서 반환해 주세요.`,
    'change-without-amount': () => '금액을 바꾸는 승인입니다. 바뀐 교부결정액이나 자본보조를 적어 주세요.',
    'amount-of-other-change': () => '금액이 바뀌었으면 바꾼 것으로 ‘금액’을 골라 주세요.',
    'still-to-be-paid': ({ open }) =>
      `아직 교부되지 않은 ${money(open, 'ko')}원이 있습니다. 받지 않는다면 그 까닭을 적어 주세요.`,
    'all-is-paid': () => '교부결정액을 모두 받았습니다. 받지 않는 까닭은 비워 주세요.',
    'foreign-project': ({ projectId }) =>
      `사업 ${withParticle(projectId, '은/는')} 이 보조금의 사업이 아닙니다. 사업을 확인해 주세요.`,
    'project-settled-twice': ({ projectId }) =>
      `사업 ${withParticle(projectId, '이/가')} 정산에 두 번 있습니다. 한 번만 남겨 주세요.`,
    'settlement-does-not-close': ({ available, accounted, difference }) =>
      `받은 돈과 이자는 ${money(available, 'ko')}원인데 쓴 돈·이월·반환할 돈은 ${money(accounted, 'ko')}원입니다. ${money(difference, 'ko')}원의 차이를 맞추어 주세요.`,
    'return-interest-above-interest': ({ stated, interest }) =>
      `반환할 이자 ${money(stated, 'ko')}원이 생긴 이자 ${money(interest, 'ko')}원보다 많습니다. 금액을 확인해 주세요.`,
    'returned-above-due': ({ of, amount, due }) =>
      `반환한 ${eventWordsKo.parts[of]} ${money(amount, 'ko')}원이 남은 ${money(due, 'ko')}원보다 많습니다. 금액을 확인해 주세요.`,
    'still-to-come': ({ on }) => `${formatDate(on)}은 아직 오지 않은 날입니다. 일이 있은 뒤에 그날을 적어 주세요.`,
    'later-entry-would-fall': ({ event, on }) =>
      `이렇게 하면 ${formatDate(on)} ${withParticle(eventWordsKo.events[event], '이/가')} 맞지 않게 됩니다. 그 기록을 먼저 바로잡아 주세요.`,
    'entry-not-found': () => '바로잡을 기록이 없습니다. 화면을 새로 열어 다시 골라 주세요.',
    'entry-cancelled': () => '이미 취소된 기록입니다. 새로 적어 주세요.',
    'nothing-corrected': () => '달라진 것이 없습니다. 바로잡을 곳을 고쳐 주세요.',
    'not-in-this-entry': ({ field }) => `이 기록에는 ‘${field}’ 칸이 없습니다. 그 칸을 비워 주세요.`,
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'subsidy-decided-otherwise': (finding) =>
      `교부결정액은 ${told(finding.computed, 'ko')}원인데 계획은 ${told(finding.stated, 'ko')}원으로 잡혀 있습니다.`,
    'subsidy-over-planned': (finding) =>
      `${finding.params['approved'] === 'yes' ? '편성액' : '산출내역'}의 합계 ${told(finding.stated, 'ko')}원이 보조금 ${told(finding.computed, 'ko')}원보다 많습니다.`,
    'subsidy-report-late': (finding) => `성과보고 기한(${dueOf(finding, 'ko')})이 지났으나 보고가 적혀 있지 않습니다.`,
    'subsidy-settlement-late': (finding) => `정산 기한(${dueOf(finding, 'ko')})이 지났으나 정산이 적혀 있지 않습니다.`,
    'subsidy-return-late': (finding) =>
      `반환 기한(${dueOf(finding, 'ko')})이 지났으나 ${told(finding.computed, 'ko')}원이 반환되지 않았습니다.`,
    'subsidy-not-returned': (finding) => `정산한 뒤 ${told(finding.computed, 'ko')}원이 아직 반환되지 않았습니다.`,
    'own-share-short': (finding) =>
      `자부담은 ${told(finding.computed, 'ko')}원 이상이어야 하나 ${told(finding.stated, 'ko')}원을 썼습니다.`,
    'subsidy-executed-otherwise': (finding) =>
      `‘${finding.params['title']}’의 정산액은 ${told(finding.stated, 'ko')}원인데 집행액은 ${told(finding.computed, 'ko')}원입니다.`,
  } satisfies FindingSentences as FindingSentences,
}

type Messages = typeof ko

const en: Messages = {
  ...eventWordsEn,
  ...pageWordsEn,
  refusals: {
    'amount-not-positive': () => 'A subsidy is more than 0 won. Please check the amount.',
    'project-twice': ({ projectId }) => `Project ${projectId} stands twice. Please keep it once.`,
    'subsidy-id-taken': () => 'A subsidy with this id exists. Please use another id.',
    'subsidy-not-found': () => 'There is no such subsidy. Please choose from the list.',
    'subsidy-entry-id-taken': () => 'An entry with this id exists. Please open the page anew and check.',
    'already-applied': () => 'The application is recorded already. To mend it, please correct that entry.',
    'already-decided': () => 'The decision is recorded already. Please record what differs as an approved change.',
    'not-decided': () => 'There is no decision yet. Please record the decision first.',
    'not-granted': () => 'It was decided not to grant this subsidy. Nothing follows.',
    'life-closed': () => 'All is settled and returned. To mend it, please correct the entry in question.',
    'already-settled': () => 'It is settled. Only returns can be recorded now.',
    'nothing-paid': () => 'Nothing has been paid yet. Please record the payment first.',
    'not-reported': () => 'There is no performance report yet. Please record the report first.',
    'not-settled': () => 'It is not settled yet. Please record the settlement first.',
    'event-amount-not-positive': ({ event }) =>
      `${eventWordsEn.events[event]}: the amount must be more than 0 won. Please check it.`,
    'capital-above-amount': ({ capital, amount }) =>
      `${money(capital, 'en')} won of capital subsidy are more than the ${money(amount, 'en')} won granted. Please check them.`,
    'own-share-twice': () => 'Please give the own share either as an amount or as a percentage.',
    'paid-above-decided': ({ amount, open }) =>
      `${money(amount, 'en')} won are more than the ${money(open, 'en')} won still to be paid. Please check the amount.`,
    'decided-below-paid': ({ decided, paid }) =>
      `The changed grant of ${money(decided, 'en')} won is less than the ${money(paid, 'en')} won paid. Please return the rest in the settlement.`,
    'change-without-amount': () => 'The amount changes: please give the new grant or its capital part.',
    'amount-of-other-change': () => 'Where an amount changes, please choose “amount” as what was changed.',
    'still-to-be-paid': ({ open }) =>
      `${money(open, 'en')} won are not paid yet. If they will not come, please say why.`,
    'all-is-paid': () => 'All of the grant is paid. Please leave the reason for not being paid empty.',
    'foreign-project': ({ projectId }) => `Project ${projectId} is not one of this subsidy. Please check the project.`,
    'project-settled-twice': ({ projectId }) =>
      `Project ${projectId} stands twice in the settlement. Please keep it once.`,
    'settlement-does-not-close': ({ available, accounted, difference }) =>
      `Received with interest: ${money(available, 'en')} won; spent, carried over and to return: ${money(accounted, 'en')} won. Please clear the difference of ${money(difference, 'en')} won.`,
    'return-interest-above-interest': ({ stated, interest }) =>
      `${money(stated, 'en')} won of interest to return are more than the ${money(interest, 'en')} won earned. Please check them.`,
    'returned-above-due': ({ of, amount, due }) =>
      `${money(amount, 'en')} won returned (${eventWordsEn.parts[of]}) are more than the ${money(due, 'en')} won due. Please check the amount.`,
    'still-to-come': ({ on }) => `${formatDate(on, 'en')} is still to come. Please record it once it has happened.`,
    'later-entry-would-fall': ({ event, on }) =>
      `Then the entry of ${formatDate(on, 'en')} (${eventWordsEn.events[event]}) would no longer stand. Please correct that one first.`,
    'entry-not-found': () => 'There is no such entry to correct. Please open the page anew and choose again.',
    'entry-cancelled': () => 'This entry is cancelled already. Please record it anew.',
    'nothing-corrected': () => 'Nothing differs. Please change what is to be corrected.',
    'not-in-this-entry': ({ field }) => `This entry has no “${field}”. Please leave it empty.`,
  },
  findings: {
    'subsidy-decided-otherwise': (finding) =>
      `${told(finding.computed, 'en')} won were granted; the plan reckons with ${told(finding.stated, 'en')} won.`,
    'subsidy-over-planned': (finding) =>
      `${finding.params['approved'] === 'yes' ? 'The approved budget adds' : 'The cost lines add'} up to ${told(finding.stated, 'en')} won, more than the subsidy of ${told(finding.computed, 'en')} won.`,
    'subsidy-report-late': (finding) =>
      `The performance report was due on ${dueOf(finding, 'en')} and is not recorded.`,
    'subsidy-settlement-late': (finding) => `The settlement was due on ${dueOf(finding, 'en')} and is not recorded.`,
    'subsidy-return-late': (finding) =>
      `${told(finding.computed, 'en')} won were to be returned by ${dueOf(finding, 'en')} and are not.`,
    'subsidy-not-returned': (finding) => `${told(finding.computed, 'en')} won are settled and not returned yet.`,
    'own-share-short': (finding) =>
      `The own share must be at least ${told(finding.computed, 'en')} won; ${told(finding.stated, 'en')} won were spent.`,
    'subsidy-executed-otherwise': (finding) =>
      `“${finding.params['title']}”: ${told(finding.stated, 'en')} won settled, ${told(finding.computed, 'en')} won executed.`,
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
