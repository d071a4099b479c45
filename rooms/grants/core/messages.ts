import type { z } from 'zod'
import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { ApplyRefusal, WithdrawRefusal } from './application.ts'
import type { AboveTheLine, ReleaseRefusal } from './cost-line.ts'
import type { DraftCallRefusal, ExtendCallRefusal, PublishCallRefusal } from './grant-call.ts'
import type { CancelRefusal, EntryRefusal } from './grant-journal.ts'
import type { LifeRefusal } from './grant-life.ts'
import type { JudgedRefusal, ReceiptsRefusal } from './receipt.ts'
import type { ReplacementRefusal } from './replacement.ts'
import type { ChooseRefusal, SheetRefusal } from './screening.ts'
import type { BudgetRefusal, CriteriaRefusal } from './typed-lines.ts'

type Own =
  | { readonly kind: 'call-not-found' | 'application-not-found' | 'application-id-taken' | 'grant-entry-id-taken' }
  | { readonly kind: 'department-not-found' | 'project-not-found' | 'line-not-found' | 'receipt-not-found' }
  | { readonly kind: 'application-withdrawn' | 'call-not-closed' | 'nobody-applied' | 'not-decided' }
  | AboveTheLine
  | { readonly kind: 'order-unknown'; readonly name: string }
type OfCalls =
  | DraftCallRefusal
  | ReleaseRefusal
  | ExtendCallRefusal
  | PublishCallRefusal
  | z.infer<typeof CriteriaRefusal>
type OfApplications = ApplyRefusal | WithdrawRefusal | z.infer<typeof BudgetRefusal> | SheetRefusal | ChooseRefusal
type OfGrants =
  | CancelRefusal
  | EntryRefusal
  | LifeRefusal
  | ReplacementRefusal
  | z.infer<typeof ReceiptsRefusal>
  | z.infer<typeof JudgedRefusal>
type Refusal = OfApplications | OfCalls | OfGrants | Own

interface Messages {
  readonly refusals: RefusalSentences<Refusal>
  readonly findings: FindingSentences
}

const ofWon = (amount: unknown, lang: Lang): string => formatWon(won(Number(amount)), 'won', lang)
const day = (date: unknown, lang: Lang): string => formatDate(LocalDate.parse(date), lang)

const ko: Messages = {
  refusals: {
    'call-not-found': () => '그런 공모가 없습니다. 공모 목록에서 다시 골라 주세요.',
    'application-not-found': () => '그런 신청이 없거나 볼 수 없는 신청입니다. 목록에서 다시 골라 주세요.',
    'application-id-taken': () => '같은 번호의 신청이 이미 있습니다. 쪽을 다시 열어 주세요.',
    'grant-entry-id-taken': () => '같은 번호의 기록이 이미 있습니다. 쪽을 다시 열어 주세요.',
    'department-not-found': () => '그런 부서가 없습니다. 목록에서 골라 주세요.',
    'project-not-found': () => '그런 사업이 없습니다. 사업의 번호를 확인해 주세요.',
    'line-not-found': () => '그해의 산출내역에 그런 줄이 없습니다. 번호를 확인해 주세요.',
    'above-the-line': ({ line, others }) =>
      `산출내역 ${ofWon(line, 'ko')}원 가운데 다른 공모가 쓰는 ${ofWon(others, 'ko')}원을 뺀 돈보다 많습니다. 공모 금액을 줄이거나 다른 공모의 남은 돈을 돌려놓아 주세요.`,
    'call-not-decided': () => '선정 결과를 확정한 뒤에 남은 돈을 돌려놓을 수 있습니다.',
    'chosen-waiting': () => '선정되고 아직 협약하지 않은 곳이 있습니다. 협약이나 사업포기를 먼저 기록해 주세요.',
    'nothing-left': () => '돌려놓을 남은 돈이 없습니다.',
    'receipt-not-found': () => '그런 영수증이 없거나 그 사이에 바뀌었습니다. 쪽을 다시 열어 표를 확인해 주세요.',
    'judged-receipt-changed': ({ no }) =>
      `인정하지 않은 ${no}번 영수증은 바꾸거나 뺄 수 없습니다. 그대로 두고 다른 줄을 고쳐 주세요.`,
    'call-published': () => '이미 알린 공모는 고칠 수 없습니다. 기간만 늘릴 수 있습니다.',
    'call-without-money': () => '공모 금액을 적어 주세요.',
    'ceiling-above-total': () => '한 곳에 줄 수 있는 금액이 공모 금액보다 많습니다.',
    'call-ends-before-start': () => '신청 마감이 시작보다 빠릅니다. 날짜를 확인해 주세요.',
    'pass-above-points': ({ points }) => `합격 점수가 배점의 합 ${points}점보다 높습니다.`,
    'call-over-already': () => '신청 마감이 이미 지났습니다. 마감을 고친 뒤에 알려 주세요.',
    'call-not-open': () => '지금은 신청을 받는 기간이 아닙니다. 공모의 기간을 확인해 주세요.',
    'extends-nothing': ({ closesOn }) => `지금 마감은 ${day(closesOn, 'ko')}입니다. 그보다 늦은 날을 적어 주세요.`,
    'criteria-unreadable': ({ line }) => `심사 기준의 ${line}째 줄을 읽을 수 없습니다. "창의성 | 40"처럼 적어 주세요.`,
    'budget-unreadable': ({ line }) =>
      `예산의 ${line}째 줄을 읽을 수 없습니다. "재료비 | 1500000"처럼 한 비목을 한 줄에 한 번만 적어 주세요.`,
    'asked-nothing': () => '신청하는 금액을 적어 주세요.',
    'asked-above-ceiling': ({ most }) => `신청할 수 있는 금액은 ${ofWon(most, 'ko')}원까지입니다.`,
    'own-share-short': ({ least }) => `자부담은 ${ofWon(least, 'ko')}원 이상이어야 합니다. 자부담을 고쳐 주세요.`,
    'budget-not-whole': ({ sum, whole }) =>
      `예산의 합은 ${ofWon(sum, 'ko')}원인데 신청액과 자부담의 합은 ${ofWon(whole, 'ko')}원입니다. 같게 맞춰 주세요.`,
    'applied-already': () => '같은 이름의 단체가 이미 신청했습니다. 앞의 신청을 거둔 뒤에 다시 내 주세요.',
    'withdrawn-already': () => '이미 거둔 신청입니다.',
    'call-decided': () => '선정 결과가 이미 나온 공모입니다.',
    'application-withdrawn': () => '거둔 신청은 심사하지 않습니다.',
    'call-not-closed': () => '신청 기간이 끝난 뒤에 심사하고 확정합니다.',
    'nobody-applied': () => '신청한 곳이 없어 확정할 것이 없습니다. 기간을 늘리거나 다시 공모해 주세요.',
    'order-unknown': ({ name }) =>
      `신청한 곳 가운데 '${name}' 단체가 없습니다. 신청한 이름 그대로 한 줄에 하나씩 적어 주세요.`,
    'sheet-unreadable': ({ line, criteria }) =>
      `심사표의 ${line}째 줄을 읽을 수 없습니다. "위원 1"과 점수 ${criteria}개, 또는 "위원 1 | 제척 | 까닭"을 적어 주세요.`,
    'points-above-most': ({ line, name, most }) =>
      `심사표의 ${line}째 줄에서 ${name} 점수가 배점 ${most}점보다 높습니다.`,
    'member-twice': ({ line }) => `심사표의 ${line}째 줄에 같은 위원이 다시 나옵니다. 한 사람은 한 줄에만 적어 주세요.`,
    'not-scored': ({ applicant }) => `${applicant}의 점수가 없습니다. 제척되지 않은 위원의 점수를 먼저 적어 주세요.`,
    'tie-unordered': ({ applicants }) =>
      `${applicants}의 점수가 같아 누가 먼저인지 정해야 합니다. 차례와 그 근거를 적어 주세요.`,
    'order-without-ground': () => '동점의 차례를 정한 근거를 적어 주세요.',
    'not-decided': () => '선정되거나 예비인 신청만 이어서 기록할 수 있습니다. 선정 결과를 확인해 주세요.',
    'not-chosen': () => '선정되지 않은 신청입니다.',
    'replaces-nobody': () => '선정된 곳은 누구를 대신하지 않습니다. 비워 주세요.',
    'not-surrendered': () => '예비는 사업을 포기한 곳을 대신할 때만 협약합니다. 포기한 곳을 골라 주세요.',
    'replaced-already': () => '그 자리는 이미 다른 예비가 대신했습니다.',
    'not-the-next': () => '예비는 순서대로 협약합니다. 앞선 예비를 먼저 확인해 주세요.',
    'still-to-come': () => '아직 오지 않은 날입니다. 일어난 날을 적어 주세요.',
    'before-the-decision': ({ decidedOn }) => `선정한 날(${day(decidedOn, 'ko')})보다 앞선 날은 적을 수 없습니다.`,
    'before-last-entry': ({ last }) => `마지막 기록의 날(${day(last, 'ko')})보다 앞선 날은 적을 수 없습니다.`,
    'not-the-last-entry': () => '마지막 기록부터 차례로 취소할 수 있습니다.',
    'verdict-by-head': () => '정산의 확정은 확정할 수 있는 사람만 취소합니다. 부서장이나 사무국에 알려 주세요.',
    'place-taken': () => '예비가 이미 그 자리를 대신했습니다. 사업포기를 취소하려면 예비의 협약을 먼저 취소해 주세요.',
    'binds-above-left': ({ left }) =>
      `취소하면 공모에서 남은 ${ofWon(left, 'ko')}원을 넘습니다. 다른 곳의 협약이나 변경을 먼저 확인해 주세요.`,
    'agreed-already': () => '이미 협약했습니다. 바뀐 것은 변경으로 적어 주세요.',
    'granted-nothing': () => '교부하는 금액을 적어 주세요.',
    'granted-above-asked': ({ asked }) => `신청한 금액 ${ofWon(asked, 'ko')}원보다 많이 교부할 수 없습니다.`,
    'granted-above-ceiling': ({ most }) => `한 곳에 ${ofWon(most, 'ko')}원까지만 교부할 수 있습니다.`,
    'granted-above-left': ({ left }) => `공모 금액에서 남은 돈은 ${ofWon(left, 'ko')}원입니다. 그 안에서 적어 주세요.`,
    'report-before-end': () => '실적을 보고할 날은 사업이 끝나는 날보다 빠를 수 없습니다.',
    'not-agreed': () => '협약을 먼저 기록해 주세요.',
    'grant-surrendered': () => '포기한 사업입니다. 받은 돈이 있으면 정산해 주세요.',
    'settled-already': () => '정산을 이미 올렸거나 확정했습니다. 고치려면 정산을 돌려보내 주세요.',
    'changes-nothing': () => '무엇이 바뀌는지 하나라도 적어 주세요.',
    'granted-below-paid': ({ paid }) => `이미 ${ofWon(paid, 'ko')}원을 교부했습니다. 그보다 적게 바꿀 수 없습니다.`,
    'paid-nothing': () => '교부한 금액을 적어 주세요.',
    'paid-above-granted': ({ open }) => `앞으로 교부할 수 있는 돈은 ${ofWon(open, 'ko')}원입니다.`,
    'nothing-paid': () => '교부한 돈이 없습니다.',
    'reported-already': () => '실적을 이미 보고했습니다.',
    'not-reported': () => '실적을 먼저 보고해야 정산을 올릴 수 있습니다.',
    'not-submitted': () => '올린 정산이 없습니다.',
    'own-settlement': () => '정산을 올린 사람은 스스로 확정할 수 없습니다. 다른 사람이 확인해 주세요.',
    'verdict-without-reason': () => '돌려보내는 까닭을 적어 주세요.',
    'not-settled': () => '정산을 확정한 뒤에 반납을 적어 주세요.',
    'returned-nothing': () => '반납한 금액을 적어 주세요.',
    'returned-above-owed': ({ owed }) => `반납할 돈은 ${ofWon(owed, 'ko')}원입니다.`,
    'receipts-unreadable': ({ lines }) =>
      `${lines}째 줄을 읽을 수 없습니다. 날짜, 예산에 있는 비목, 지급처, 금액, 보조금 또는 자부담의 차례로 적어 주세요.`,
  },
  findings: {
    'report-overdue': ({ params, stated }) =>
      `${params['applicant']} '${params['title']}': 실적보고의 날(${day(stated, 'ko')})이 지났습니다.`,
    'settlement-overdue': ({ params, stated }) =>
      `${params['applicant']} '${params['title']}': ${day(stated, 'ko')}에 실적을 보고했는데 아직 정산을 올리지 않았습니다.`,
    'budget-off': ({ params, stated, computed }) =>
      `${params['applicant']} '${params['title']}': 예산의 합 ${ofWon(stated, 'ko')}원이 교부결정액과 자부담의 합 ${ofWon(computed, 'ko')}원과 다릅니다. 예산을 변경승인으로 맞춰 주세요.`,
    'surrendered-unsettled': ({ params, computed }) =>
      `${params['applicant']} '${params['title']}': 사업을 포기했는데 교부한 ${ofWon(computed, 'ko')}원을 아직 정산하지 않았습니다.`,
    'not-returned': ({ params, computed }) =>
      `${params['applicant']} '${params['title']}': 반납할 ${ofWon(computed, 'ko')}원이 남아 있습니다.`,
    'line-overspent': ({ params, stated, computed }) =>
      `${params['applicant']} '${params['title']}': ${params['line']}에 ${ofWon(computed, 'ko')}원을 써서 계획한 ${ofWon(stated, 'ko')}원을 승인 없이 바꿀 수 있는 것보다 넘었습니다.`,
  },
}

const en: Messages = {
  refusals: {
    'call-not-found': () => 'There is no such call. Please choose from the list.',
    'application-not-found': () =>
      'There is no such application, or it is not yours to see. Please choose from the list.',
    'application-id-taken': () => 'An application with this id exists. Please open the page again.',
    'grant-entry-id-taken': () => 'An entry with this id exists. Please open the page again.',
    'department-not-found': () => 'There is no such department. Please choose from the list.',
    'project-not-found': () => 'There is no such project. Please check its id.',
    'line-not-found': () => 'There is no such cost line in that year. Please check its id.',
    'above-the-line': ({ line, others }) =>
      `That is more than the ${ofWon(line, 'en')} won of the cost line without the ${ofWon(others, 'en')} of other calls. Please lower it, or give back what another has left.`,
    'call-not-decided': () => 'Please decide the call first; then what is left goes back.',
    'chosen-waiting': () =>
      'Somebody chosen is not agreed with yet. Please record the agreement or the surrender first.',
    'nothing-left': () => 'Nothing is left to give back.',
    'receipt-not-found': () => 'There is no such receipt, or it has changed. Please open the page again.',
    'judged-receipt-changed': ({ no }) =>
      `Receipt ${no} does not count and stays as it is. Please leave it and change the others.`,
    'call-published': () => 'A published call does not change any more; its period alone can be lengthened.',
    'call-without-money': () => 'Please give the money of the call.',
    'ceiling-above-total': () => 'What one may have is more than the money of the call.',
    'call-ends-before-start': () => 'The period ends before it begins. Please check the days.',
    'pass-above-points': ({ points }) => `The pass mark is above the ${points} points that the criteria give.`,
    'call-over-already': () => 'The last day has passed already. Please correct it before publishing.',
    'call-not-open': () => 'The call is not open now. Please check its period.',
    'extends-nothing': ({ closesOn }) => `The last day is ${day(closesOn, 'en')}. Please give a later one.`,
    'criteria-unreadable': ({ line }) => `Line ${line} of the criteria cannot be read. Write it as “creativity | 40”.`,
    'budget-unreadable': ({ line }) =>
      `Line ${line} of the budget cannot be read. Write it as “material | 1500000”, each line once.`,
    'asked-nothing': () => 'Please say how much is asked.',
    'asked-above-ceiling': ({ most }) => `At most ${ofWon(most, 'en')} won can be asked.`,
    'own-share-short': ({ least }) => `The own share is at least ${ofWon(least, 'en')} won. Please correct it.`,
    'budget-not-whole': ({ sum, whole }) =>
      `The budget comes to ${ofWon(sum, 'en')} won, what is asked and the own share to ${ofWon(whole, 'en')}. Please make them equal.`,
    'applied-already': () => 'An association of this name applied already. Please withdraw that one first.',
    'withdrawn-already': () => 'It is withdrawn already.',
    'call-decided': () => 'The call is decided already.',
    'application-withdrawn': () => 'A withdrawn application is not scored.',
    'call-not-closed': () => 'Scores and the decision come after the last day.',
    'nobody-applied': () => 'Nobody applied. Please lengthen the period or call again.',
    'order-unknown': ({ name }) =>
      `No association called “${name}” applied. Please write the names as they applied, a line each.`,
    'sheet-unreadable': ({ line, criteria }) =>
      `Line ${line} of the sheet cannot be read. Write a member and ${criteria} points, or “member 1 | recused | why”.`,
    'points-above-most': ({ line, name, most }) => `On line ${line} the points for ${name} are above ${most}.`,
    'member-twice': ({ line }) => `Line ${line} names a member again. Please write each on one line.`,
    'not-scored': ({ applicant }) => `${applicant} has no score. Please enter one of a member who is not recused.`,
    'tie-unordered': ({ applicants }) => `${applicants} have the same score. Please give their order and its ground.`,
    'order-without-ground': () => 'Please give the ground of the order.',
    'not-decided': () => 'Only a chosen application or one of the reserve goes on. Please look at the result.',
    'not-chosen': () => 'This application was not chosen.',
    'replaces-nobody': () => 'A chosen application takes nobody’s place. Please leave it empty.',
    'not-surrendered': () => 'One of the reserve takes the place of who surrendered. Please choose whom.',
    'replaced-already': () => 'Another of the reserve has taken that place.',
    'not-the-next': () => 'The reserve follows in its order. Please look at who comes first.',
    'still-to-come': () => 'That day is still to come. Please give the day on which it happened.',
    'before-the-decision': ({ decidedOn }) => `It cannot lie before the decision (${day(decidedOn, 'en')}).`,
    'before-last-entry': ({ last }) => `It cannot lie before the last entry (${day(last, 'en')}).`,
    'not-the-last-entry': () => 'Entries are cancelled from the last one on.',
    'verdict-by-head': () =>
      'Who may confirm a settlement alone may cancel that. Please tell the head or the secretariat.',
    'place-taken': () => 'The reserve has taken that place. Please cancel its agreement first.',
    'binds-above-left': ({ left }) =>
      `Without it the grant would bind more than the ${ofWon(left, 'en')} won left. Please look at the other grants first.`,
    'agreed-already': () => 'It is agreed already. Please record a change.',
    'granted-nothing': () => 'Please say how much is granted.',
    'granted-above-asked': ({ asked }) => `No more than the ${ofWon(asked, 'en')} won asked can be granted.`,
    'granted-above-ceiling': ({ most }) => `At most ${ofWon(most, 'en')} won can be granted to one.`,
    'granted-above-left': ({ left }) => `The call has ${ofWon(left, 'en')} won left.`,
    'report-before-end': () => 'The report is not due before the project ends.',
    'not-agreed': () => 'Please record the agreement first.',
    'grant-surrendered': () => 'It was surrendered. Please settle what was paid.',
    'settled-already': () => 'The settlement is submitted or confirmed. Please send it back to change it.',
    'changes-nothing': () => 'Please say what changes.',
    'granted-below-paid': ({ paid }) => `${ofWon(paid, 'en')} won are paid already.`,
    'paid-nothing': () => 'Please say how much was paid.',
    'paid-above-granted': ({ open }) => `${ofWon(open, 'en')} won can still be paid.`,
    'nothing-paid': () => 'Nothing was paid.',
    'reported-already': () => 'It is reported already.',
    'not-reported': () => 'The report comes before the settlement.',
    'not-submitted': () => 'No settlement is submitted.',
    'own-settlement': () => 'Who submitted a settlement may not confirm it. Please leave it to another.',
    'verdict-without-reason': () => 'Please say why it is sent back.',
    'not-settled': () => 'Please confirm the settlement first.',
    'returned-nothing': () => 'Please say how much was returned.',
    'returned-above-owed': ({ owed }) => `${ofWon(owed, 'en')} won are to be returned.`,
    'receipts-unreadable': ({ lines }) =>
      `These lines cannot be read: ${lines}. Write day, line of the budget, payee, won, and grant or own.`,
  },
  findings: {
    'report-overdue': ({ params, stated }) =>
      `${params['applicant']}, “${params['title']}”: its report was due on ${day(stated, 'en')}.`,
    'settlement-overdue': ({ params, stated }) =>
      `${params['applicant']}, “${params['title']}”: reported on ${day(stated, 'en')}, and no settlement is submitted yet.`,
    'budget-off': ({ params, stated, computed }) =>
      `${params['applicant']}, “${params['title']}”: the budget comes to ${ofWon(stated, 'en')} won, the grant and the own share to ${ofWon(computed, 'en')}. Please record a change of the budget.`,
    'surrendered-unsettled': ({ params, computed }) =>
      `${params['applicant']}, “${params['title']}”: surrendered, and the ${ofWon(computed, 'en')} won paid are not settled.`,
    'not-returned': ({ params, computed }) =>
      `${params['applicant']}, “${params['title']}”: ${ofWon(computed, 'en')} won are still to be returned.`,
    'line-overspent': ({ params, stated, computed }) =>
      `${params['applicant']}, “${params['title']}”: ${ofWon(computed, 'en')} won were spent for ${params['line']}, beyond what ${ofWon(stated, 'en')} allow without approval.`,
  },
}

const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
