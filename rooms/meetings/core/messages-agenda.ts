import type { Lang } from '#kit/korean-text.ts'
import type { AgendaItem } from './agenda.ts'
import type { AgendaChange } from './agenda-change.ts'

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
