import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkDocument } from '#rooms/documents/core/check-document.ts'
import type { DocumentFinding } from '#rooms/documents/core/document-rule.ts'
import { numberRules } from '#rooms/documents/core/rules/numbers/number-rules.ts'
import { linesOfText } from '#rooms/documents/core/text-document.ts'

/** The papers and what is known to be wrong with them, kept beside the project and not in it. */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const seeds = `${shared}seeds/`

const Known = z.array(z.object({ id: z.string(), seed: z.string(), line: z.int(), kind: z.string() }))
const numberKinds = ['percentage', 'rounding', 'count', 'amount', 'composition']

/** Every finding of the number rules, read and found true: line, severity, rule. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  '000': [
    ...['79 warning execution-rate', '81 warning execution-rate', '162 warning execution-rate', '162 note decimals'],
    ...['240 error source-sum', '420 note decimals', '462 warning execution-rate', '513 warning execution-rate'],
  ],
  '001': ['119 warning area-sum', '289 warning count', '367 note said-twice', '368 warning said-twice'],
  '003': [
    ...['53 note counting-basis', '5669 warning percentage-rounding', '5669 error percentage'],
    ...['5694 note percentage-rounding', '5709 warning percentage-rounding', '5744 warning percentage-rounding'],
    ...['5754 note percentage-total', '6998 warning composition', '7219 error count', '7399 note amount-increase'],
    ...['7468 note merged-amount', '7501 note overlap-count', '7508 note amount-increase'],
    ...['7723 note percentage-rounding', '7725 note percentage-rounding', '7740 note percentage-total'],
    ...['7752 warning count', '9067 note counting-basis', '9350 note item-missing'],
  ],
  '004': [
    ...['54 note columns', '54 note period-target', '56 note columns', '158 note period-target', '165 note swap'],
    ...['211 note target-actual', '213 note target-actual', '296 note target-actual'],
  ],
}

const lineOf = ({ place }: DocumentFinding): number => (place.kind === 'line' ? place.line : 0)

if (!existsSync(seeds)) {
  test('the corpus is not beside this project: the number rules are not run over the papers', () => {
    console.log('../shared/seeds is not here; the number rules were not run over the papers.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  const found = new Map(
    readdirSync(seeds).map((file) => {
      const document = linesOfText(file, readFileSync(seeds + file, 'utf8'))
      return [file.slice(0, 3), checkDocument(document, [numberRules]).findings] as const
    }),
  )

  describe('the number rules over the papers', () => {
    test.each(Object.entries(reviewed))(
      '%s gives exactly what was reviewed, and so nothing on the right sums',
      (seed, list) => {
        expect(found.get(seed)?.map((one) => `${lineOf(one)} ${one.severity} ${one.rule}`)).toEqual(list)
      },
    )

    test('every finding has a sentence in both languages', () => {
      for (const finding of [...found.values()].flat()) {
        expect(numberRules.describe(finding, 'ko')).toMatch(/[.]$/)
        expect(numberRules.describe(finding, 'en')).toMatch(/[.]$/)
      }
    })

    const known = Known.parse(JSON.parse(readFileSync(`${shared}data/seed-findings.json`, 'utf8')))
    test.each(known.filter(({ kind }) => numberKinds.includes(kind)))(
      '$id ($kind) is found at line $line',
      ({ seed, line }) => {
        expect(found.get(seed)?.map(lineOf)).toContain(line)
      },
    )
  })
}
