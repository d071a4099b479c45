import { setImmediate } from 'node:timers/promises'
import { handleQuery, type QueryHandler } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { readFile, readText } from '../adapters/read-file.ts'
import { checkDocument as checkDocumentContract } from '../contract.ts'
import { type CheckedDocument, inOrder } from '../core/check-document.ts'
import { checkablePieces } from '../core/checkable-pieces.ts'
import { correctText } from '../core/correct-text.ts'
import { type ToldFinding, tellFinding } from '../core/describe-finding.ts'
import type { RuleSet } from '../core/document-rule.ts'
import type { Extracted } from '../core/extracted.ts'
import { bytesOf } from './bytes-of.ts'

export const checkDocumentWith = (ruleSets: readonly RuleSet[]): QueryHandler =>
  handleQuery(checkDocumentContract, async (_context, { name, text, base64 }) => {
    if (base64 === undefined && (text === undefined || text.trim() === '')) return refuse({ kind: 'file-empty' })
    const reading = base64 === undefined ? readText(name, text ?? '') : await readFile(name, bytesOf(base64))
    if (!reading.ok) return reading
    const { extracted, encoding, text: written } = reading.value
    const { findings, counts } = await checkInTurns(extracted, ruleSets)
    const isLines = extracted.format === 'text' && written !== null
    return ok({
      name,
      format: extracted.format,
      encoding,
      counts,
      findings: findings.map(({ params: _params, ...told }) => told),
      pieces: [...(extracted.fields ?? extracted.pieces)],
      tables: extracted.tables.map((table) => ({ ...table, cells: [...table.cells] })),
      corrected: isLines ? correctText(written, findings) : null,
    })
  })

/** Runs the rules one by one and lets other requests through between them: a long document takes seconds in all. */
async function checkInTurns(document: Extracted, ruleSets: readonly RuleSet[]): Promise<CheckedDocument> {
  const checkable = checkablePieces(document)
  const foundBySet: ToldFinding[][] = []
  for (const set of ruleSets) {
    const found: ToldFinding[] = []
    for (const { check } of set.rules) {
      for (const finding of check(checkable)) found.push(tellFinding(set, finding))
      await setImmediate()
    }
    foundBySet.push(found)
  }
  return inOrder(document, foundBySet)
}
