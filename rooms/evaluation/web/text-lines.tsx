import { linesOf } from '../core/card.ts'

/** A written text, a paragraph for each of its lines. */
export const TextLines = ({ text }: { readonly text: string }) => (
  <>
    {linesOf(text).map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
)
