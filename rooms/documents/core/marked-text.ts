/** Characters of a text that something was found on. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A stretch of a text with the numbers of what was found on all of it. */
export interface Segment {
  readonly text: string
  readonly found: readonly number[]
}

/**
 * Cuts a text where spans begin and end, so that every stretch belongs wholly to what was found on it; spans may overlap.
 * Without a span the whole text is meant; a span beyond the text is cut to it.
 */
export function markText(
  text: string,
  findings: readonly { readonly number: number; readonly span: Span | null }[],
): readonly Segment[] {
  const spans = findings.map(({ number, span }) => ({
    number,
    from: Math.max(0, span?.from ?? 0),
    to: Math.min(text.length, span?.to ?? text.length),
  }))
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  const segments: Segment[] = []
  let from = 0
  for (const to of cuts.slice(1)) {
    const at = from
    const found = spans.filter((span) => span.from <= at && span.to >= to).map(({ number }) => number)
    segments.push({ text: text.slice(from, to), found })
    from = to
  }
  return segments
}
