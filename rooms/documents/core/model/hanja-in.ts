/**
 * The Chinese characters within a document, each once, in the order of their code: the font that PDFs embed has none of
 * them, so that each stands there as 〓. Files of the other formats leave the font to whoever opens them.
 */
export const hanjaIn = (document: unknown): readonly string[] =>
  [...new Set(JSON.stringify(document).match(/\p{Unified_Ideograph}|[\uF900-\uFAFF]/gu))].toSorted()
