import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { lint } from '#apps/cli/lint.ts'
import { documentRuleSets } from '#apps/document-rule-sets.ts'
import { readFile } from '#rooms/documents/adapters/read-file.ts'
import { checkDocument } from '#rooms/documents/core/check-document.ts'

/** Papers and files of real offices, kept beside the project and not in it. */
const corpus = fileURLToPath(new URL('../../../shared/', import.meta.url))
const seeds = existsSync(`${corpus}seeds`) ? readdirSync(`${corpus}seeds`).filter((name) => name.endsWith('.txt')) : []
const hwpx = existsSync(`${corpus}data/hwp`)
  ? readdirSync(`${corpus}data/hwp`).filter((name) => name.endsWith('.hwpx'))
  : []

async function read(path: string) {
  const reading = await readFile(path.replace(/^.*\//, ''), readFileSync(corpus + path))
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal))
  return reading.value.extracted
}

describe.runIf(seeds.length > 0)('the papers', () => {
  test.each(seeds)(
    '%s is read line by line, and every finding stands on its words and has its sentence',
    async (name) => {
      const document = await read(`seeds/${name}`)
      expect(document.format).toBe('text')
      const { findings } = checkDocument(document, documentRuleSets)
      for (const finding of findings) {
        const { place, span } = finding
        if (place.kind !== 'line') throw new Error(`${finding.rule} stands on no line`)
        const text = document.pieces[place.line - 1]?.text
        expect(text, `${finding.rule} on line ${place.line}`).toBeDefined()
        if (span !== null) {
          expect(span.from, finding.rule).toBeLessThan(span.to)
          expect(span.to, finding.rule).toBeLessThanOrEqual(text?.length ?? 0)
        }
        expect(finding.message.ko.length).toBeGreaterThan(5)
      }
    },
  )
})

describe.runIf(hwpx.length > 0)('documents saved by Hangul', () => {
  test.each(hwpx)('%s is read', async (name) => {
    expect((await read(`data/hwp/${name}`)).format).toBe('hwpx')
  })

  test('tables keep their spans', async () => {
    const { tables } = await read('data/hwp/SimpleTable.hwpx')
    expect(
      tables[0]?.cells.map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan]),
    ).toEqual([
      ['1', 0, 0, 2, 2],
      ['2', 0, 2, 1, 1],
      ['3', 1, 2, 1, 1],
      ['5', 2, 0, 1, 1],
      ['4', 2, 1, 1, 2],
    ])
  })
})

describe('./madang lint', () => {
  afterEach(() => vi.restoreAllMocks())
  const quiet = () => ({
    out: vi.spyOn(console, 'log').mockImplementation(() => undefined),
    err: vi.spyOn(console, 'error').mockImplementation(() => undefined),
  })

  test('ends with 2 for a wrong call and for what cannot be read, and says what to do', async () => {
    const { err } = quiet()
    expect(await lint([])).toBe(2)
    expect(await lint(['package.json', '--severity', 'grave'])).toBe(2)
    expect(await lint(['no such file'])).toBe(2)
    expect(await lint(['node_modules/krds-uiux/resources/fonts/PretendardGOV-Bold.subset.woff2'])).toBe(2)
    expect(err).toHaveBeenCalledTimes(4)
  })

  test('ends with 0 where there is no error, and writes an array for programs', async () => {
    const { out } = quiet()
    expect(await lint(['LICENSE', '--json', '--severity', 'error'])).toBe(0)
    expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toEqual([])
  })

  test.runIf(existsSync(`${corpus}data/ground-truth/projects.json`))(
    'finds the wrong calculations of the plan by their fields',
    async () => {
      const { out } = quiet()
      expect(await lint([`${corpus}data/ground-truth/projects.json`, '--json', '--severity', 'error'])).toBe(1)
      const found = JSON.parse(String(out.mock.calls[0]?.[0])) as { rule: string; path: string }[]
      expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
        'formula projects[0].budgetLines[12].formulaText',
        'formula projects[0].budgetLines[13].formulaText',
        'malformed-number projects[14].budgetLines[3].formulaText',
      ])
    },
  )
})
