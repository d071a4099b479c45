import type { ToldFinding } from '../contract.ts'
import type { Segment } from '../core/marked-text.ts'

/** A text with what was found on it marked; the first mark of a finding is where its link leads. */
export function MarkedWords({
  segments,
  findings,
}: {
  readonly segments: readonly Segment[]
  readonly findings: readonly ToldFinding[]
}) {
  const led = new Set<number>()
  return (
    <>
      {segments.map(({ text, found }, index) => {
        const [first] = found
        if (first === undefined) return <span key={index}>{text}</span>
        const fresh = found.filter((number) => !led.has(number))
        for (const number of fresh) led.add(number)
        const graver = found.reduce(
          (most, number) => (rank(findings[number]) < rank(findings[most]) ? number : most),
          first,
        )
        return (
          <mark key={index} class={`found found-mark-${findings[graver]?.severity ?? 'note'}`}>
            {fresh.map((number) => (
              <span key={number} id={`found-${number + 1}`} />
            ))}
            {text}
          </mark>
        )
      })}
    </>
  )
}

const rank = (finding: ToldFinding | undefined): number =>
  finding === undefined ? 3 : { error: 0, warning: 1, note: 2 }[finding.severity]
