import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { refuse } from '#kit/result.ts'
import { drawDocument } from '../../core/model/drawn-document.ts'
import { everyBlock } from '../../core/model/every-block.ts'
import { OfficialDocument } from '../../core/model/official-document.ts'
import { chapter, item, paragraph, subsection, textCell } from '../../core/model/write-blocks.ts'
import { writeApart } from '../read-apart.ts'
import { pdfWriter, pdfWriterOn, type WrittenPdf } from './write-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'write-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const madeAt = new Date('2026-01-02T03:04:05Z')
const drawn = drawDocument(everyBlock)
const plain = (blocks: readonly object[]) =>
  OfficialDocument.parse({ version: 1, title: '글', marks: 'letter', header: null, pageNumbers: true, blocks })
const documentOf = (blocks: readonly object[]) => drawDocument(plain(blocks))
async function made(document: typeof drawn): Promise<WrittenPdf> {
  const written = await pdfWriter.write(document, madeAt)
  if (written === null) throw new Error('no compiler')
  return written
}
/** What a tool of poppler says of a PDF. */
function told(tool: string, bytes: Uint8Array, ...asked: readonly string[]): string {
  const file = join(folder, 'asked.pdf')
  writeFileSync(file, bytes)
  const output = tool === 'pdftotext' ? ['-'] : []
  return execFileSync(tool, [...asked, file, ...output], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

test('every kind of block becomes a page of PDF/UA-1: tagged, titled, in Korean, and of the same bytes each time', async () => {
  const { bytes, pages, undrawn } = await made(drawn)
  expect({ pages, undrawn }).toEqual({ pages: 10, undrawn: [] })
  expect((await made(drawn)).bytes).toEqual(bytes)
  const info = told('pdfinfo', bytes)
  expect(info).toMatch(/Title: +문서의 모든 블록\n/)
  expect(info).toMatch(/Tagged: +yes\n/)
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('<pdfuaid:part>1<')
  expect(raw).toMatch(/\/Lang ?\(ko\)/)
})

test('the texts of all cells and all marks are read back in order, and pages are numbered after the cover', async () => {
  const { bytes } = await made(drawn)
  // In the order of its structure: that in which it is read aloud.
  const heard = told('pdfinfo', bytes, '-struct-text').matchAll(/^ *"(.*)"$/gm)
  const text = withoutSpace(Array.from(heard, ([, said]) => said).join(''))
  let from = 0
  for (const block of drawn.blocks) {
    const texts =
      block.kind === 'table'
        ? block.cells.map((cell) => cell.text)
        : block.kind === 'item'
          ? [`${block.mark}${block.runs.map((run) => run.text).join('')}`]
          : []
    for (const each of texts) {
      const found = text.indexOf(withoutSpace(each), from)
      expect(found, each).toBeGreaterThan(-1)
      from = found
    }
  }
  const pages = told('pdftotext', bytes, '-layout').split('\f')
  const numbers = pages.slice(0, 4).map((page) => /- *(\d+) *-\s*$/.exec(page)?.[1])
  expect(numbers).toEqual([undefined, undefined, '1', '2'])
  // The heads of a long table stand on each of its pages.
  expect(pages.slice(4, 9).every((page) => page.includes('수당(원)'))).toBe(true)
})

test('who hears the file hears headings, lists, and tables whose fields name their heads', async () => {
  const structure = told('pdfinfo', (await made(drawn)).bytes, '-struct')
  const counted = new Map<string, number>()
  for (const [, tag = ''] of structure.matchAll(/^ *([A-Z][A-Za-z0-9]*)\b(?=[ :\n])/gm))
    counted.set(tag, (counted.get(tag) ?? 0) + 1)
  const count = (tag: string): number | undefined => counted.get(tag)
  const tables = drawn.blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.data] : [],
  )
  const fields = tables.flatMap((table) => table.cells)
  expect(count('H1')).toBe(3)
  expect(count('H2')).toBe(1)
  expect(count('H3')).toBe(1)
  expect(count('LI')).toBe(4)
  expect(count('Figure')).toBe(2)
  // The box of approvals heads its own: a label and three names, above three empty fields.
  expect(count('Table')).toBe(tables.length + 1)
  expect((count('TH') ?? 0) + (count('TD') ?? 0)).toBe(fields.length + 7)
  expect(structure).toContain('/Scope /Column')
})

test('hostile text stays text: commands of the compiler, control characters, words wider than the page, long cells', async () => {
  const evil = '#panic("x") $ * _ @ref <label> = - + / `raw` // \\'
  const { bytes, undrawn } = await made(
    documentOf([
      subsection('#heading'),
      chapter(evil),
      item(1, evil),
      paragraph('a\u0000b\u0007c\u200b\ud800d'),
      paragraph('가'.repeat(3000)),
      {
        kind: 'table',
        caption: null,
        unit: null,
        widthsMm: [8, 100],
        headRows: 0,
        rows: [[textCell('아주긴낱말이좁은칸에'), textCell('칸'.repeat(10_000))]],
      },
    ]),
  )
  const text = told('pdftotext', bytes, '-raw')
  expect(withoutSpace(text)).toContain(withoutSpace(evil))
  expect(text).toContain('abcd')
  expect(withoutSpace(text)).toContain('아주긴낱말이좁은칸에')
  expect(text.match(/가/g)?.length).toBeGreaterThanOrEqual(3000)
  expect(text.match(/칸/g)?.length).toBe(10_001)
  expect(undrawn).toEqual([])
})

test('signs of offices are drawn and read back; what no font has is told and stands as 〓', async () => {
  const signs = '□○-․▸※△①⑳㉑㉟㊱㊿㉮㉻ⅠⅨⅩⅪ「」ㆍ㎡㎢℃㈜☑✓'
  const { bytes, undrawn } = await made(documentOf([paragraph(`${signs} 漢字 \u1100\u1161`)]))
  const text = withoutSpace(told('pdftotext', bytes, '-raw'))
  expect(text).toContain(`${signs}〓〓가`)
  expect(undrawn).toEqual(['漢', '字'])
})

test('where the compiler has no native part, that is a refusal', async () => {
  const elsewhere = pdfWriterOn(() => {
    throw new Error('Cannot find native binding')
  })
  expect(await elsewhere.write(drawn, madeAt)).toBeNull()
})

test('set apart: what takes too long is ended, the next is set, and several wait for each other', async () => {
  const program = fileURLToPath(new URL('../../../../apps/write-documents.ts', import.meta.url))
  const limits = { megabytes: 256, startMilliseconds: 60_000, atOnce: 1, waiting: 1 }
  const short = plain([paragraph('짧은 글')])
  const long = plain(Array.from({ length: 20_000 }, () => paragraph('아주 긴 글')))
  const hurried = writeApart(program, { ...limits, milliseconds: 1 })
  expect(await hurried({ document: long, format: 'pdf', madeAt })).toEqual(refuse({ kind: 'takes-too-long' }))
  const write = writeApart(program, { ...limits, milliseconds: 120_000 })
  const [first, second, third] = await Promise.all([
    write({ document: short, format: 'pdf', madeAt }),
    write({ document: everyBlock, format: 'pdf', madeAt }),
    write({ document: short, format: 'pdf', madeAt }),
  ])
  expect(first).toMatchObject({ ok: true, value: { pages: 1 } })
  expect(second).toMatchObject({ ok: true, value: { pages: 10 } })
  expect(third).toEqual(refuse({ kind: 'readers-busy' }))
  expect(await write({ document: short, format: 'pdf', madeAt })).toEqual(first)
})
