import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { computeFormula } from '#rooms/budget/core/formula/compute-formula.ts'
import { formatFormula } from '#rooms/budget/core/formula/format-formula.ts'
import type { Formula } from '#rooms/budget/core/formula/formula.ts'
import { parseFormula } from '#rooms/budget/core/formula/parse-formula.ts'

/** The facts of the papers as JSON, kept beside the project and not in it. */
const corpus = fileURLToPath(new URL('../../../shared/data/ground-truth/projects.json', import.meta.url))

const Line = z.object({
  item: z.string(),
  formulaText: z.string(),
  consolidatedFormulaText: z.string().nullable(),
  consolidatedComputedWon: z.int().optional(),
  statedWon: z.int(),
  computedWon: z.int(),
  formulaStatedWon: z.int().nullable(),
  formulaOk: z.boolean(),
  factors: z.array(
    z.object({
      raw: z.string(),
      value: z.number(),
      unit: z.string(),
      label: z.string().nullable(),
      wellFormed: z.boolean(),
    }),
  ),
})
const Projects = z.object({ projects: z.array(z.object({ no: z.int(), budgetLines: z.array(Line) })) })

const parsed = (text: string): Formula => {
  const formula = parseFormula(text)
  if (!formula.ok) throw new Error(`${text}: ${formula.refusal.kind}`)
  return formula.value
}
const kinds = ({ remarks }: Formula): string[] => remarks.map(({ kind }) => kind)

if (!existsSync(corpus)) {
  test('the corpus is not beside this project: its cost lines are not parsed', () => {
    console.log('../shared/data/ground-truth is not here; the cost lines of the papers were not parsed.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  describe('every cost line of the papers', () => {
    const { projects } = Projects.parse(JSON.parse(readFileSync(corpus, 'utf8')))
    const lines = projects.flatMap(({ no, budgetLines }) => budgetLines.map((line) => ({ no, ...line })))

    test('parses to its factors and its result, and computes to what they give', () => {
      expect(lines).toHaveLength(132)
      for (const line of lines) {
        const formula = parsed(line.formulaText)
        const factors = formula.factors.map(({ asWritten, value, unit, label }) => ({
          raw: asWritten,
          value: value.n / value.d,
          unit,
          label,
        }))
        expect(factors).toEqual(line.factors.map(({ raw, value, unit, label }) => ({ raw, value, unit, label })))
        expect(formula.stated?.won ?? null).toBe(line.formulaStatedWon)
        expect(computeFormula(formula)).toEqual({ ok: true, value: line.computedWon })
        expect(kinds(formula).includes('malformed-number')).toBe(line.factors.some(({ wellFormed }) => !wellFormed))
      }
    })

    test('with its name before it, and in the official form, gives the same', () => {
      for (const { item, formulaText, computedWon } of lines) {
        const formula = parsed(`${item}\n${formulaText}`)
        expect(formula.label).toBe(item)
        expect(computeFormula(formula)).toEqual({ ok: true, value: computedWon })
        expect(computeFormula(parsed(formatFormula(formula)))).toEqual({ ok: true, value: computedWon })
      }
    })

    test('in the table of the whole plan parses too, and computes to what is stated', () => {
      const consolidated = lines.filter((line) => line.consolidatedFormulaText !== null)
      expect(consolidated.length).toBeGreaterThan(20)
      for (const { consolidatedFormulaText, statedWon } of consolidated) {
        const computed = computeFormula(parsed(consolidatedFormulaText ?? ''))
        expect(computed).toEqual({ ok: true, value: statedWon })
      }
    })

    test('states what it gives, but for the three lines known to be wrong', () => {
      const wrong = lines.filter(({ computedWon, statedWon }) => computedWon !== statedWon)
      expect(wrong.map(({ no, item, computedWon, statedWon }) => [no, item, computedWon, statedWon])).toEqual([
        [1, '찾아가는 구민제안 발굴 워크숍 운영', 15_000_000, 20_000_000],
        [1, '금천1번가 공론장 운영', 15_000_000, 20_000_000],
        [15, '공론장 워킹그룹 업무추진비', 5_000_000, 500_000],
      ])
      expect(wrong.every(({ formulaOk }) => !formulaOk)).toBe(true)
    })
  })
}
