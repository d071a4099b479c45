import encodeQR from 'qr'
import { ceremonyWords } from '../../../core/messages-ceremony.ts'

const t = ceremonyWords('ko')

interface PaperSheetProps {
  readonly title: string
  readonly vote: string
  readonly kept: string
  readonly text: string
  /** Whether it is a share: then it is read by groups of letters, and signed on its envelope. */
  readonly isSecret: boolean
}

/** One sheet of paper: its text in large letters and as a pattern, and where the envelope is signed. */
export function PaperSheet({ title, vote, kept, text, isSecret }: PaperSheetProps) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <article class="sheet">
      <h2>{title}</h2>
      <p class="vote">{vote}</p>
      <p>{kept}</p>
      <svg viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={t.qr}>
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      {isSecret ? (
        <ol class="groups">
          {text.split('-').map((group, at) => (
            <li key={`${at}-${group}`}>{group}</li>
          ))}
        </ol>
      ) : (
        <pre>{text}</pre>
      )}
      {isSecret && (
        <dl>
          {[t.holder, t.witnesses, t.sealedOn].map((label) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}
