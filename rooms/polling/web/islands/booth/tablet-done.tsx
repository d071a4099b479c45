import { useEffect, useState } from 'preact/hooks'
import { base64url } from '#kit/bytes.ts'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { hashOfLine } from '../../../core/booth/read-promise.ts'
import { ballotAddress } from '../../../core/booth/receipt-text.ts'
import { tabletWords } from '../../../core/messages-tablet.ts'
import { BoothStep } from './booth-step.tsx'
import { ReceiptQr } from './receipt-qr.tsx'

interface TabletDoneProps {
  readonly vote: SeenVote
  readonly number: string
  readonly line: string
  readonly onEnd: () => void
}

const shortly = 10
const longer = 60

/** Thanks, with a number to note; after ten seconds the screen is the next voter's, unless this one asks for longer. */
export function TabletDone({ vote, number, line, onEnd }: TabletDoneProps) {
  const { lang, district } = usePage()
  const t = tabletWords(lang)
  const [left, setLeft] = useState(shortly)
  useEffect(() => {
    const timer = setTimeout(() => (left <= 1 ? end() : setLeft(left - 1)), 1000)
    return () => clearTimeout(timer)
  }, [left])
  const end = (): void => {
    document.documentElement.dataset['text'] = '100'
    onEnd()
  }
  const page = `${location.origin}/${district.id}/votes/${vote.voteId}/check`
  return (
    <BoothStep title={t.done}>
      <p class="booth-lead">{t.doneText}</p>
      <dl class="booth-number-shown">
        <dt>{t.number}</dt>
        <dd>
          <code>{number}</code>
        </dd>
      </dl>
      <p>{t.numberHint}</p>
      <ReceiptQr text={ballotAddress(page, base64url(hashOfLine(line)))} label={t.qr(number)} />
      <p>{t.leaves(left)}</p>
      <p class="booth-actions">
        <button type="button" class="button button-primary" onClick={end}>
          {t.toStart}
        </button>
        <button type="button" class="button" onClick={() => setLeft(longer)}>
          {t.longer}
        </button>
      </p>
    </BoothStep>
  )
}
