import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import type { Extracted, Piece } from '#rooms/documents/core/extracted.ts'

/** Notes, once for a document, that its calculations mix × with X or *: with how often each stands. */
export const multiplicationSignRule: DocumentRule = { id: 'multiplication-sign', check: findMixed }

/** A sign between a number with its unit and a number, or a word that leads to one: "원×2회", "개월 X 투입율15%". */
const between =
  /\d[\d,.]{0,20}(?: ?(?:[십백천만억]{1,3} ?)?[가-힣]{1,4})? {0,3}([×✕✖xXｘＸ*＊∗]) {0,3}(?=\d|[가-힣]{1,6} {0,2}\d)/g

const signOf = (written: string): '×' | 'X' | '*' => {
  if ('×✕✖'.includes(written)) return '×'
  return 'xXｘＸ'.includes(written) ? 'X' : '*'
}

function findMixed({ pieces }: Extracted): readonly DocumentFinding[] {
  const counts = { '×': 0, X: 0, '*': 0 }
  const firsts = new Map<string, { readonly piece: Piece; readonly at: number }>()
  for (const piece of pieces) {
    if (!piece.text.includes('원')) continue
    for (const found of piece.text.matchAll(between)) {
      const sign = signOf(String(found[1]))
      counts[sign] += 1
      if (!firsts.has(sign)) firsts.set(sign, { piece, at: found.index + found[0].lastIndexOf(String(found[1])) })
    }
  }
  const used = (['×', 'X', '*'] as const).filter((sign) => counts[sign] > 0)
  const [most, ...others] = used.toSorted((a, b) => counts[b] - counts[a])
  const first = firsts.get(others.toSorted((a, b) => counts[b] - counts[a])[0] ?? '')
  if (most === undefined || first === undefined) return []
  const { piece, at } = first
  return [
    {
      rule: 'multiplication-sign',
      severity: 'note',
      place: piece.place,
      span: { from: at, to: at + 1 },
      stated: piece.text.charAt(at),
      computed: most,
      params: { times: counts['×'], cross: counts.X, star: counts['*'] },
      fix: null,
    },
  ]
}
