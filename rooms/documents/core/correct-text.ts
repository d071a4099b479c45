import type { DocumentFinding } from './document-rule.ts'

/** A fix that can be made: the characters of one line and what to write instead. */
type LineFix = { readonly from: number; readonly to: number; readonly fix: string }

function fixesByLine(findings: readonly DocumentFinding[]): ReadonlyMap<number, readonly LineFix[]> {
  const byLine = new Map<number, LineFix[]>()
  for (const { place, span, fix } of findings) {
    if (fix === null || span === null || place.kind !== 'line') continue
    byLine.set(place.line, [...(byLine.get(place.line) ?? []), { ...span, fix }])
  }
  return byLine
}

/** Makes the fixes of one line; of two that overlap the later one stays undone. */
function correctLine(line: string, fixes: readonly LineFix[]): string {
  const inOrder = [...fixes].sort((a, b) => a.from - b.from)
  let [corrected, at] = ['', 0]
  for (const { from, to, fix } of inOrder) {
    if (from < at) continue
    corrected += line.slice(at, from) + fix
    at = to
  }
  return corrected + line.slice(at)
}

/** The whole text with every certain fix made, its line ends as they were; null when nothing is certain. */
export function correctText(text: string, findings: readonly DocumentFinding[]): string | null {
  const fixes = fixesByLine(findings)
  if (fixes.size === 0) return null
  return text
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 1 ? part : correctLine(part, fixes.get(index / 2 + 1) ?? [])))
    .join('')
}
