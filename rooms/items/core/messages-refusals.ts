import { withParticle } from '#kit/korean-text.ts'
import type { RefusalSentences } from '#kit/sentences.ts'
import type { ArrivalRefused } from './arrivals.ts'
import type { GateRefused } from './decide-gate.ts'
import type { EnterItemRefused, RenameItemRefused } from './enter-item.ts'
import type { ExplainOutcomeRefused } from './explain-outcome.ts'
import { amountIn, outcomeWords } from './message-words.ts'
import type { MoveItemsRefused } from './move-items.ts'

/** Everything this room's rules refuse. */
type ItemsRefused =
  | ArrivalRefused
  | GateRefused
  | EnterItemRefused
  | RenameItemRefused
  | MoveItemsRefused
  | ExplainOutcomeRefused

const list = (ids: readonly string[]): string => ids.join(', ')

/** Every sentence says what to do next. */
export const refusalSentencesKo: RefusalSentences<ItemsRefused> = {
  'item-not-found': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '을/를')} 찾을 수 없습니다. 먼저 의제를 등록해 주세요.`,
  'other-cycle': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '은/는')} 다른 해의 것입니다. 올해 의제로 이어서 등록해 주세요.`,
  'never-entered': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '은/는')} 아직 접수되지 않았습니다. 접수 관문에 먼저 넣어 주세요.`,
  'already-left': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '은/는')} 앞선 관문(${refusal.gateId})에서 이미 ${outcomeWords.ko[refusal.outcome]} 처리되었습니다. ${
      refusal.into.length > 0 ? `이어받은 의제(${list(refusal.into)})를 넣어 주세요.` : '목록에서 빼 주세요.'
    }`,
  'unaccounted-for': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '은/는')} 앞선 관문(${refusal.gateId})에 결과가 없습니다. 그 관문의 결과를 먼저 적어 주세요.`,
  'later-gate-decided': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '은/는')} 뒤의 관문(${refusal.gateId})에서 이미 다루었습니다. 관문의 순서를 확인해 주세요.`,
  'group-not-here': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '이/가')} 나온 묶음(${list(refusal.from)})이 이 관문에 없습니다. 묶음도 함께 넣어 주세요.`,
  'not-made-here': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '을/를')} 만든 병합이나 분할이 이 관문에 없습니다. 원래 의제(${list(refusal.from)})의 결과를 적어 주세요.`,
  'target-not-here': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '을/를')} 이어받을 의제(${refusal.into})가 이 관문에 없습니다. 함께 넣어 주세요.`,
  'target-moves-on': (refusal) =>
    `이어받을 의제(${refusal.into})도 이 관문에서 병합되거나 나뉩니다. 마지막에 남는 의제로 바로 이어 주세요.`,
  'more-than-held': (refusal) =>
    `묶음에는 ${refusal.held}건뿐인데 ${refusal.taken}건을 정했습니다. 건수를 확인해 주세요.`,
  'gate-id-taken': () =>
    '이미 결정된 관문입니다. 다른 관문이라면 다른 번호를 써 주세요. 빠진 사유는 관문 쪽에서 적을 수 있습니다.',
  'order-taken': (refusal) =>
    `${refusal.order}번째 자리는 다른 관문(${refusal.gateId})이 쓰고 있습니다. 다른 순서를 골라 주세요.`,
  'not-at-the-gate': (refusal) =>
    `이 관문에 오지 않은 의제의 결과가 있습니다(${list(refusal.itemIds)}). 결과를 빼거나 의제를 넣어 주세요.`,
  'side-gate-moves-nothing': (refusal) =>
    `현장확인에서는 의제를 병합하거나 나눌 수 없습니다(${list(refusal.itemIds)}). 다음 심사에서 정해 주세요.`,
  'into-needed': (refusal) => `병합하거나 나눈 의제가 무엇이 되었는지 골라 주세요(${list(refusal.itemIds)}).`,
  'bundle-without-amount': (refusal) =>
    `함께 묶인 금액이 어느 의제에 적혀 있는지 알 수 없습니다(${list(refusal.itemIds)}). 한 의제에 금액을 적어 주세요.`,
  'rejection-without-reason': (refusal) =>
    `제외한 의제 ${refusal.itemIds.length}건에 사유가 없습니다(${list(refusal.itemIds)}). 건마다 사유를 적어 주세요.`,
  'amount-changed-without-reason': (refusal) =>
    `사유 없이 금액이 달라진 의제가 있습니다. ${refusal.differences
      .map((one) => `${list(one.itemIds)}: ${amountIn('ko', one.before ?? 0)} → ${amountIn('ko', one.passed)}`)
      .join(' / ')}. 사유를 적어 주세요.`,
  'does-not-reconcile': (refusal) =>
    `받은 것과 내보낸 것이 맞지 않습니다(모자란 것 ${refusal.countDown}건 ${amountIn('ko', refusal.wonDown)}, 남는 것 ${refusal.countUp}건 ${amountIn('ko', refusal.wonUp)}). 빠진 결과를 적어 주세요. 지금 알 수 없으면 부서장이 사유를 적고 미결로 통과시킬 수 있습니다.`,
  'open-reason-not-by-head': () =>
    '맞지 않는 관문을 미결로 통과시키는 일은 그 관문을 맡은 부서장만 할 수 있습니다. 부서장에게 요청해 주세요.',
  'item-id-taken': (refusal) =>
    `${withParticle(refusal.itemId, '은/는')} 이미 쓰고 있는 의제 번호입니다. 다른 번호를 써 주세요.`,
  'source-unknown': (refusal) => `바탕이 된 의제(${refusal.from})를 찾을 수 없습니다. 그 의제를 먼저 등록해 주세요.`,
  'source-of-other-cycle': (refusal) =>
    `바탕이 된 의제(${refusal.from})는 다른 해의 것입니다. 지난해에서 이어진 것으로 골라 주세요.`,
  'gate-not-found': (refusal) =>
    `관문 ${withParticle(refusal.gateId, '을/를')} 찾을 수 없습니다. 번호를 확인해 주세요.`,
  'outcome-not-found': (refusal) =>
    `이 관문에는 ${refusal.no}번째 결과가 없습니다. 관문 쪽의 표에서 번호를 확인해 주세요.`,
  'already-explained': () => '이 결과에는 사유가 이미 적혀 있습니다. 더 적지 않으셔도 됩니다.',
  'name-known': (refusal) =>
    `${withParticle(`‘${refusal.title}’`, '은/는')} 이미 등록된 이름입니다. 바꿀 것이 없습니다.`,
  'in-cycle-already': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '은/는')} 이미 그 해에 있습니다. 목록을 다시 열어 주세요.`,
  'seen-at-gate': (refusal) =>
    `의제 ${withParticle(refusal.itemId, '은/는')} ${withParticle(`‘${refusal.gate}’`, '을/를')} 거쳐서 다른 해로 옮길 수 없습니다. 옮길 것에서 빼 주세요.`,
}

export const refusalSentencesEn: RefusalSentences<ItemsRefused> = {
  'item-not-found': (refusal) => `Item ${refusal.itemId} is not known. Enter it first.`,
  'other-cycle': (refusal) => `Item ${refusal.itemId} belongs to another year. Enter it as one continued from there.`,
  'never-entered': (refusal) =>
    `Item ${refusal.itemId} has not been taken in yet. Put it through an intake gate first.`,
  'already-left': (refusal) =>
    `Item ${refusal.itemId} left at gate ${refusal.gateId} (${outcomeWords.en[refusal.outcome]}). ${
      refusal.into.length > 0 ? `Use what it became: ${list(refusal.into)}.` : 'Take it off the list.'
    }`,
  'unaccounted-for': (refusal) =>
    `Item ${refusal.itemId} has no outcome at gate ${refusal.gateId}. Record that outcome first.`,
  'later-gate-decided': (refusal) =>
    `Item ${refusal.itemId} already went through the later gate ${refusal.gateId}. Check the order of the gates.`,
  'group-not-here': (refusal) =>
    `The group of item ${refusal.itemId} (${list(refusal.from)}) is not at this gate. Add the group as well.`,
  'not-made-here': (refusal) =>
    `No merge or split here leads into item ${refusal.itemId}. Record the outcomes of ${list(refusal.from)}.`,
  'target-not-here': (refusal) =>
    `Item ${refusal.into}, which item ${refusal.itemId} goes into, is not at this gate. Add it.`,
  'target-moves-on': (refusal) =>
    `Item ${refusal.into} is itself merged or split here. Lead straight to the item that remains.`,
  'more-than-held': (refusal) =>
    `The group holds ${refusal.held}, but ${refusal.taken} were decided. Check the counts.`,
  'gate-id-taken': () =>
    'This gate has been decided. For another gate take another number; missing reasons can be written on its page.',
  'order-taken': (refusal) => `Place ${refusal.order} is taken by gate ${refusal.gateId}. Choose another place.`,
  'not-at-the-gate': (refusal) =>
    `There are outcomes of items that did not come here (${list(refusal.itemIds)}). Remove them or add the items.`,
  'side-gate-moves-nothing': (refusal) =>
    `A field check cannot merge or split items (${list(refusal.itemIds)}). Decide it at the next screening.`,
  'into-needed': (refusal) => `Say what the merged or split items became (${list(refusal.itemIds)}).`,
  'bundle-without-amount': (refusal) =>
    `It is not clear where the shared amount stands (${list(refusal.itemIds)}). State it at one of the items.`,
  'rejection-without-reason': (refusal) =>
    `${refusal.itemIds.length} rejected item(s) have no reason (${list(refusal.itemIds)}). Write one for each.`,
  'amount-changed-without-reason': (refusal) =>
    `Amounts changed without a reason. ${refusal.differences
      .map((one) => `${list(one.itemIds)}: ${amountIn('en', one.before ?? 0)} → ${amountIn('en', one.passed)}`)
      .join(' / ')}. Write the reasons.`,
  'does-not-reconcile': (refusal) =>
    `What came and what went differ: ${refusal.countDown} item(s) and ${amountIn('en', refusal.wonDown)} missing, ${refusal.countUp} item(s) and ${amountIn('en', refusal.wonUp)} too many. Record the missing outcomes, or let a department head leave the gate open with a written reason.`,
  'open-reason-not-by-head': () =>
    'Only the head in charge of a gate can leave it open when it does not reconcile. Ask the head.',
  'item-id-taken': (refusal) => `The number ${refusal.itemId} is in use. Take another.`,
  'source-unknown': (refusal) => `The source ${refusal.from} is not known. Enter it first.`,
  'source-of-other-cycle': (refusal) =>
    `The source ${refusal.from} belongs to another year. Choose "continued from last year".`,
  'gate-not-found': (refusal) => `Gate ${refusal.gateId} is not known. Check the number.`,
  'outcome-not-found': (refusal) => `This gate has no outcome ${refusal.no}. See the numbers in the gate's table.`,
  'already-explained': () => 'This outcome has a reason already. There is nothing to add.',
  'name-known': (refusal) => `“${refusal.title}” is known already. There is nothing to change.`,
  'in-cycle-already': (refusal) => `Item ${refusal.itemId} stands in that year already. Open the list anew.`,
  'seen-at-gate': (refusal) =>
    `Item ${refusal.itemId} came to the gate “${refusal.gate}” and cannot go to another year. Leave it out.`,
}
