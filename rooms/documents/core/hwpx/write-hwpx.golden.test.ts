import { sha256 } from '@noble/hashes/sha2.js'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { hex } from '#kit/bytes.ts'
import { drawDocument } from '../model/drawn-document.ts'
import { everyBlock } from '../model/every-block.ts'
import type { Block, OfficialDocument } from '../model/official-document.ts'
import { hwpxParts, hwpxWriter } from './write-hwpx.ts'

const madeAt = new Date('2026-11-22T03:00:00.000Z')
const golden = await hwpxWriter.write(drawDocument(everyBlock), madeAt)

const partsOf = (document: OfficialDocument): Record<string, string> =>
  Object.fromEntries([...hwpxParts(drawDocument(document), madeAt)].map(([name, bytes]) => [name, strFromU8(bytes)]))

const documentOf = (...blocks: Block[]): OfficialDocument => ({
  ...{ version: 1, title: '시험', language: 'ko', marks: 'report', header: null, pageNumbers: false },
  blocks,
})
const sectionOf = (...blocks: Block[]): string => partsOf(documentOf(...blocks))['Contents/section0.xml'] ?? ''
const line = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

describe('a document with every kind of block', () => {
  test('has the same bytes as ever: whoever changes them has looked at its pages', () => {
    expect({
      sha256: hex(sha256(golden.bytes)),
      type: golden.contentType,
      ending: golden.ending,
    }).toMatchInlineSnapshot(`
      {
        "ending": "hwpx",
        "sha256": "50c74aff383128e2d65980a526ffeab8b89bc4fd5ae188a576f93cd902709476",
        "type": "application/hwp+zip",
      }
    `)
  })

  test('is packed in the order of Hangul, all on one day', () => {
    const names = Object.keys(unzipSync(golden.bytes))
    expect(names).toEqual([
      ...['mimetype', 'version.xml', 'Contents/header.xml', 'BinData/image1.png', 'Contents/section0.xml'],
      ...['Contents/section1.xml', 'Contents/section2.xml', 'Preview/PrvText.txt', 'settings.xml'],
      ...['META-INF/container.xml', 'Contents/content.hpf', 'META-INF/manifest.xml'],
    ])
    expect(strFromU8(golden.bytes.slice(30, 57), true)).toBe('mimetypeapplication/hwp+zip')
  })

  test('is the same in every zone of the machine', async () => {
    const own = process.env['TZ']
    for (const zone of ['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone
      expect((await hwpxWriter.write(drawDocument(everyBlock), madeAt)).bytes).toEqual(golden.bytes)
    }
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  const parts = partsOf(everyBlock)

  test('never keeps places of lines, never leaves a heading to Hangul to number', () => {
    for (const xml of Object.values(parts)) {
      expect(xml).not.toContain('linesegarray')
      expect(xml).not.toContain('type="OUTLINE"')
    }
  })

  test('has its heads repeated, the rows of what is long broken over pages, its pictures told in words', () => {
    const [first, long, last] = [0, 1, 2].map((index) => parts[`Contents/section${index}.xml`] ?? '')
    expect(first).toContain('pageBreak="NONE" repeatHeader="1" rowCnt="5" colCnt="6"')
    expect(long).toContain('pageBreak="CELL" repeatHeader="1" rowCnt="61" colCnt="5"')
    expect(first).toContain('<hp:shapeComment>빨강과 파랑</hp:shapeComment>')
    expect(first).toContain('마당 &lt;시험&gt; &amp; 확인')
    expect(last).toContain('pageBreak="NONE" repeatHeader="0" rowCnt="1" colCnt="2"')
  })

  test('lies down and stands up again: each turn is a section, told by the upright sheet', () => {
    const ways = [0, 1, 2].map(
      (index) => /landscape="\w+" width="\d+" height="\d+"/.exec(parts[`Contents/section${index}.xml`] ?? '')?.[0],
    )
    const upright = 'landscape="WIDELY" width="59528" height="84188"'
    expect(ways).toEqual([upright, 'landscape="NARROWLY" width="59528" height="84188"', upright])
  })

  test('shows a beginning to file managers', () => {
    expect(parts['Preview/PrvText.txt']?.slice(0, 37)).toBe(
      '2021년 금천구 지역사회혁신계획\r\n2020. 9.\r\n금천구\r\nⅠ ',
    )
  })
})

describe('pages', () => {
  const newPages = (xml: string): number => xml.match(/pageBreak="1"/g)?.length ?? 0

  test('a break before nothing, after nothing or beside another gives no empty page', () => {
    const pageBreak: Block = { kind: 'page-break' }
    expect(newPages(sectionOf(pageBreak, line('가'), pageBreak, pageBreak, line('나'), pageBreak))).toBe(1)
    expect(newPages(sectionOf(line('가'), { kind: 'section', landscape: false }, line('나')))).toBe(1)
    expect(Object.keys(partsOf(documentOf(pageBreak)))).toContain('Contents/section0.xml')
  })

  test('a cover has a page of its own without number; pages are counted after it and the contents', () => {
    const cover: Block = { kind: 'title', text: '계획', under: [], cover: true }
    const contents: Block = { kind: 'contents', title: '목차', depth: 1 }
    const xml = sectionOf(cover, contents, { kind: 'page-break' }, line('가'))
    expect(newPages(xml)).toBe(2)
    expect([...xml.matchAll(/pageHiding hideHeader="(\d)"|<hp:newNum|>가</g)].map(([found]) => found)).toEqual([
      'pageHiding hideHeader="1"',
      'pageHiding hideHeader="0"',
      '<hp:newNum',
      '>가<',
    ])
    expect(sectionOf(cover, line('가'))).toContain('<hp:newNum')
    expect(sectionOf({ ...cover, cover: false }, line('가'))).not.toContain('pageHiding')
    expect(sectionOf(line('가'), contents)).not.toContain('pageHiding')
  })

  test('header and number only where they are asked for', () => {
    expect(sectionOf(line('가'))).not.toMatch(/hp:header|hp:pageNum/)
    expect(partsOf(everyBlock)['Contents/section1.xml']).toContain('sideChar="-"')
  })
})

describe('looks', () => {
  const item = (level: number): Block => ({ kind: 'item', level, runs: [{ text: '글' }] })

  test('the other lines of an item begin below its first letter, deeper levels further in', () => {
    const head = partsOf(documentOf(item(1), item(8)))['Contents/header.xml'] ?? ''
    expect(head).toContain('<hc:intent value="-2400" unit="HWPUNIT"/><hc:left value="0"')
    expect(head).toContain('<hc:intent value="-4800" unit="HWPUNIT"/><hc:left value="0"')
  })

  test('a letter has marks of its own and two half letters for each level', () => {
    const parts = partsOf({ ...documentOf(item(1), item(2)), marks: 'letter' })
    expect(parts['Contents/section0.xml']).toMatch(/>1\. <.*>가\. </)
    expect(parts['Contents/header.xml']).toContain('<hc:intent value="-2400" unit="HWPUNIT"/><hc:left value="1200"')
  })

  test('a picture that does not tell its size, and a JPEG', () => {
    const image = { kind: 'image', widthMm: 10, heightMm: 10, alternative: '그림', caption: null } as const
    const parts = partsOf(documentOf({ ...image, type: 'jpeg', base64: '/9j/' }))
    expect(parts['Contents/section0.xml']).toContain('<hp:imgDim dimwidth="2850" dimheight="2850"/>')
    expect(parts['Contents/content.hpf']).toContain('href="BinData/image1.jpg" media-type="image/jpg"')
  })

  test('a chapter whose name takes two lines has a higher band', () => {
    const heading = (text: string): Block => ({ kind: 'heading', level: 1, text, numbered: true })
    const height = (text: string) => Number(/<hp:cellSz width="\d+" height="(\d+)"/.exec(sectionOf(heading(text)))?.[1])
    expect(height('긴 이름의 장 '.repeat(8))).toBeGreaterThan(height('장'))
  })

  test('tabs and breaks are elements, whatever ends the line', () => {
    expect(sectionOf(line('가\r\n나\r다\t라'))).toContain(
      '<hp:t>가<hp:lineBreak/>나<hp:lineBreak/>다<hp:tab width="4000" leader="3" type="2"/>라</hp:t>',
    )
  })
})

describe('paragraphs', () => {
  test('without words keep their place and their look', () => {
    const xml = sectionOf(line('가'), { kind: 'paragraph', runs: [] })
    expect(xml).toMatch(/<hp:p [^>]*><hp:run charPrIDRef="\d+"\/><\/hp:p><\/hs:sec>$/)
  })
})
