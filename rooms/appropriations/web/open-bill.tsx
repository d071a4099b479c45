import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { LinkRow } from '#ui/link-row.tsx'
import type { listBills } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

interface OpenBillProps {
  /** The last bill of the year that is shown; none where no year has one. */
  readonly last: ReplyOf<typeof listBills>['bills'][number] | undefined
  readonly home: string
  readonly lang: Lang
}

/** The way to the next version of the year's budget, by its name: 제1회 추경 once 본예산 is confirmed. */
export function OpenBill({ last, home, lang }: OpenBillProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const other = { href: `${home}/budget-bills/new`, label: p.newBill }
  if (last === undefined) {
    return <LinkRow label={p.openTitle} links={[{ ...other, label: p.openTitle, main: true }]} />
  }
  const { fiscalYear, round } = last.bill
  const next = t.roundName(round + 1)
  const open = {
    href: `${home}/budget-bills/new?year=${fiscalYear}`,
    label: p.openRound(p.fiscalYear(fiscalYear), next),
    main: true,
  }
  return (
    <>
      {last.confirmedOn === null && <p>{p.waitForRound(next, t.roundName(round))}</p>}
      <LinkRow label={p.openTitle} links={last.confirmedOn === null ? [other] : [open, other]} />
    </>
  )
}
