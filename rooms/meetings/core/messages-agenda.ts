import type { Lang } from '#kit/korean-text.ts'
import type { AfterClose } from './after-close.ts'
import type { AgendaItem } from './agenda.ts'
import type { AgendaChange } from './agenda-change.ts'

/** The words of the forms that change an agenda, and of what comes after the close. */
export const agendaWordsKo = {
  afterTitle: '회의를 마친 뒤',
  afterMinutes: { 'not-written': '아직 쓰지 않음', draft: '초안', approved: '승인' } satisfies Record<
    AfterClose['minutes'],
    string
  >,
  afterPublished: (day: string) => `${day}부터 공개`,
  notPublished: '아직 공개하지 않음',
  afterPayments: { 'not-made': '아직 만들지 않음', unpaid: '지급 전', paid: '지급함' } satisfies Record<
    NonNullable<AfterClose['payments']>,
    string
  >,
  afterNext: {
    'write-minutes': '다음: 회의록을 써 주세요. 있었던 일로 만든 초안이 준비되어 있습니다.',
    'publish-minutes': '다음: 회의록을 확인하고 공개해 주세요.',
    'make-sheet': '다음: 지급조서를 만들어 주세요.',
    'record-payment': '다음: 수당을 지급하고 지급을 기록해 주세요. 기록하면 계좌는 파기합니다.',
    'approve-minutes': '다음: 같은 기구의 다음 회의에서 회의록을 승인받아 적어 주세요.',
    nothing: '이 회의에서 할 일을 모두 마쳤습니다.',
  } satisfies Record<AfterClose['next'], string>,
  agendaFormsTitle: '안건 고치기, 옮기기, 빼기',
  agendaFormsLead: '이미 통지한 안건입니다. 바꾸면 까닭과 함께 위원에게 다시 알리고 바뀐 내역에 남습니다.',
  pointTitle: '안건의 제목',
  itemOfPoint: '다루는 의제',
  itemOfPointHint: '의결 안건만 의제와 이을 수 있습니다. 없으면 위에서 의제를 찾아 주세요.',
  editPoint: '고치고 알리기',
  toNo: '옮길 차례',
  placeNo: (no: number, by: number) => (by === -1 ? `위로 (${no}번)` : by === 1 ? `아래로 (${no}번)` : `${no}번으로`),
  movePoint: '옮기고 알리기',
  removePoint: '안건을 빼고 알리기',
}

export const agendaWordsEn: typeof agendaWordsKo = {
  afterTitle: 'After the close',
  afterMinutes: { 'not-written': 'Not written yet', draft: 'Draft', approved: 'Approved' },
  afterPublished: (day) => `Published on ${day}`,
  notPublished: 'Not published yet',
  afterPayments: { 'not-made': 'Not made yet', unpaid: 'Not paid yet', paid: 'Paid' },
  afterNext: {
    'write-minutes': 'Next: please write the minutes. A draft of what happened is ready.',
    'publish-minutes': 'Next: please look the minutes over and publish them.',
    'make-sheet': 'Next: please make the payment sheet.',
    'record-payment': 'Next: please pay the allowances and record it, which destroys the accounts.',
    'approve-minutes': 'Next: please let the next meeting of the body approve the minutes, and enter it.',
    nothing: 'Nothing is left to do of this meeting.',
  },
  agendaFormsTitle: 'Put otherwise, move or take off points',
  agendaFormsLead: 'Members were told of this agenda. They are told anew of every change, with its reason.',
  pointTitle: 'Title of the point',
  itemOfPoint: 'The item that it is about',
  itemOfPointHint: 'Only a motion is about an item. If it is not here, please find it above.',
  editPoint: 'Change and tell members',
  toNo: 'Its new place',
  placeNo: (no, by) => (by === -1 ? `Up (${no})` : by === 1 ? `Down (${no})` : `To ${no}`),
  movePoint: 'Move and tell members',
  removePoint: 'Take it off and tell members',
}

/** What members are told of a change of the agenda: which point it was, what became of it, and why. */
export function changeTold(point: AgendaItem, change: AgendaChange, reason: string, lang: Lang): string {
  const named = `${point.no}. ${point.title}`
  if (lang === 'ko') return `안건이 바뀌었습니다. ${becameKo(named, change)} 까닭: ${reason}`
  return `The agenda has changed. ${becameEn(named, change)} Reason: ${reason}`
}

function becameKo(named: string, change: AgendaChange): string {
  switch (change.what) {
    case 'point-edited':
      return `고친 안건: ${named} → ${change.point.title}.`
    case 'point-removed':
      return `뺀 안건: ${named}.`
    case 'point-moved':
      return `차례를 바꾼 안건: ${named} → ${change.toNo}번째.`
  }
}

function becameEn(named: string, change: AgendaChange): string {
  switch (change.what) {
    case 'point-edited':
      return `Put otherwise: ${named} → ${change.point.title}.`
    case 'point-removed':
      return `Taken off: ${named}.`
    case 'point-moved':
      return `Moved: ${named} → number ${change.toNo}.`
  }
}
