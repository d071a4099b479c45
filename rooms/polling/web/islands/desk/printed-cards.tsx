import { usePage } from '#ui/page-context.ts'
import { cardWords } from '../../../core/messages-cards.ts'
import { ReceiptQr } from '../booth/receipt-qr.tsx'

export interface PrintedCardsProps {
  readonly title: string
  readonly batch: string
  readonly cards: readonly string[]
}

/**
 * Cards as they are printed, four to a sheet, on one side: the right part is folded in over the pattern, and the left one back,
 * so that its words stand outside.
 */
export function PrintedCards({ title, batch, cards }: PrintedCardsProps) {
  const { lang } = usePage()
  const t = cardWords(lang)
  return (
    <ol class="vote-cards">
      {cards.map((text, at) => (
        <li key={text} class="vote-card">
          <div>
            <p class="vote-card-title">{t.cardTitle}</p>
            <p class="vote-card-vote">{title}</p>
            <p>{t.cardOutside}</p>
            <p class="vote-card-number">{t.batch(batch)}</p>
          </div>
          <div>
            <p class="vote-card-fold">{t.foldBack}</p>
            <ReceiptQr text={text} label={t.qrLabel(at + 1)} />
          </div>
          <div>
            <p class="vote-card-fold">{t.foldIn}</p>
            <ol class="vote-card-steps">
              {t.cardSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{t.cardSecret}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
