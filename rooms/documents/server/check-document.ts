import { handleQuery, type QueryHandler } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { readFile, readText } from '../adapters/read-file.ts'
import { checkDocument as checkDocumentContract } from '../contract.ts'
import { checkDocument } from '../core/check-document.ts'
import { correctText } from '../core/correct-text.ts'
import { describeFinding } from '../core/describe-finding.ts'
import type { RuleSet } from '../core/document-rule.ts'
import { bytesOf } from './bytes-of.ts'

export const checkDocumentWith = (ruleSets: readonly RuleSet[]): QueryHandler =>
  handleQuery(checkDocumentContract, async (_context, { name, text, base64 }) => {
    if (base64 === undefined && (text === undefined || text.trim() === '')) return refuse({ kind: 'file-empty' })
    const reading =
      base64 === undefined
        ? ok({ extracted: readText(name, text ?? ''), encoding: null, text: text ?? '' })
        : await readFile(name, bytesOf(base64))
    if (!reading.ok) return reading
    const { extracted, encoding, text: written } = reading.value
    const { findings, counts } = checkDocument(extracted, ruleSets)
    const isLines = extracted.format === 'text' && written !== null
    return ok({
      name,
      format: extracted.format,
      encoding,
      counts,
      findings: findings.map((finding) => {
        const { params: _params, ...told } = finding
        return { ...told, message: describeFinding(finding, ruleSets) }
      }),
      pieces: [...(extracted.fields ?? extracted.pieces)],
      tables: extracted.tables.map((table) => ({ ...table, cells: [...table.cells] })),
      corrected: isLines ? correctText(written, findings) : null,
    })
  })
