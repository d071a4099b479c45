import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'
import type { LifeEvent } from '../core/life-event.ts'
import { words } from '../core/messages.ts'

/** What an event says, as the parts of one line. */
export function eventText(event: LifeEvent, lang: Lang): string {
  const t = words(lang)
  const money = (label: string, amount: Won | null): string[] =>
    amount === null ? [] : [`${label} ${formatWon(amount, 'won', lang)}${t.wonUnit}`]
  const said = (label: string, text: string | null): string[] => (text === null ? [] : [`${label} ${text}`])
  switch (event.kind) {
    case 'application':
    case 'payment':
      return [...money(t.amount, event.amount), ...said(t.document, event.document)].join(', ')
    case 'decision':
      return [
        ...money(t.amount, event.amount),
        ...money(t.capital, event.capital),
        ...money(t.ownShareAmount, event.ownShareAmount),
        ...said(t.ownSharePercent, event.ownSharePercent),
        ...said(t.conditions, event.conditions),
        ...said(t.reportDueOn, event.reportDueOn === null ? null : formatDate(event.reportDueOn, lang)),
        ...said(t.settleDueOn, event.settleDueOn === null ? null : formatDate(event.settleDueOn, lang)),
        ...said(t.document, event.document),
      ].join(', ')
    case 'change':
      return [
        ...said(t.what, t.changed[event.what]),
        `${event.before} → ${event.after}`,
        ...money(t.changedAmount, event.amount),
        ...money(t.changedCapital, event.capital),
        ...said(t.document, event.document),
      ].join(', ')
    case 'report':
      return [event.summary, ...said(t.document, event.document)].join(', ')
    case 'settlement':
      return [
        ...money(t.interest, event.interest),
        ...money(t.carriedOver, event.carriedOver),
        ...money(t.returnBalance, event.returnBalance),
        ...money(t.returnInterest, event.returnInterest),
        ...money(t.ownSpent, event.ownSpent),
        ...said(t.unpaidReason, event.unpaidReason),
        ...said(t.returnDueOn, event.returnDueOn === null ? null : formatDate(event.returnDueOn, lang)),
        ...said(t.document, event.document),
      ].join(', ')
    case 'return':
      return [
        ...money(t.returnedBalance, event.returnBalance),
        ...money(t.returnedInterest, event.returnInterest),
        ...said(t.receipt, event.document),
      ].join(', ')
  }
}
