import { usePage } from '#ui/page-context.ts'
import { headWords } from '../core/messages-heads.ts'
import { sizeOfHead, type WitnessedHeads } from '../core/witnessed-heads.ts'
import { ReceiptQr } from './islands/booth/receipt-qr.tsx'

/** The heads of both logs as text and as QR codes: on paper they outlast whoever would change the logs. */
export function HeadPair({ heads }: { readonly heads: WitnessedHeads }) {
  const t = headWords(usePage().lang)
  const pair = [
    { title: t.ballots(sizeOfHead(heads.ballots)), note: heads.ballots },
    { title: t.issued(sizeOfHead(heads.issued)), note: heads.issued },
  ]
  return (
    <>
      {pair.map(({ title, note }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ReceiptQr text={note} label={t.qr} />
          <pre class="break">{note}</pre>
        </div>
      ))}
    </>
  )
}
