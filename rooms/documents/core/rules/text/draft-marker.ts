import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'

/** (수정필요), [수치 확인 필요], <작성 중>: what is asked for, by the words that ask for it. */
const asked =
  '(?:(?:수정|재수정|업데이트|현행화|작성)\\s?(?:필요|중)|(?:확인|재확인)\\s?필요|(?:수정|재수정|확인|재확인|보완|검토|작성|추가|업데이트|현행화|변경|삭제)\\s?(?:요망|요함|바람|할\\s?것|해\\s?주세요|부탁))'

/** What authors leave for themselves; names made unreadable (김○○, ○○초등학교) are no drafts. */
const marks: readonly RegExp[] = [
  new RegExp(`[([<〈【（]\\s?(?:[가-힣]{1,6}\\s)?${asked}\\s?[)\\]>〉】）]`, 'g'),
  // ※ 수정 필요 as a line of its own.
  /^\s*[※*☞→-]?\s*(?:수정|확인|보완)\s?(?:필요|요망|바람)\s*\.?\s*$/g,
  /(?<![A-Za-z])(?:TODO|FIXME|TBD|TBC)(?![A-Za-z])/g,
  /(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])/g,
  /[?？]{2,}|[(（]\s?[?？]\s?[)）]/g,
  // 2022. ○. ○., 20○○년
  /(?<!\d)(?:19|20)\d{2}\s?[.년]\s?[○◯〇]{1,2}\s?[.월](?:\s?[○◯〇]{1,2}\s?[.일])?|(?<!\d)20[○◯〇]{2}\s?년/g,
  /lorem ipsum/gi,
]

const unit = '(?=(?:천원|만원|백만원|억원|명|건|회|개소|개월|%)(?:[^가-힣]|$))'
/** ○○○천원, 00명: a number that was to be filled in, or that a notice leaves open on purpose. */
const blank = new RegExp(`[○◯〇□]{2,4}${unit}|(?<![\\d,.:○◯〇])0{2,4}${unit}`, 'g')

/** What a spreadsheet shows where its formula is broken. */
const brokenCell = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/g

/** What any mark has; lines without are not looked at closer. */
const possible = /필요|요망|요함|바람|중|것|주세요|부탁|[○◯〇□?？#Xx]|00|TODO|FIXME|TB[DC]|ipsum/i

const severities = { mark: 'warning', blank: 'note', cell: 'error' } as const

const hits = (line: Line, pattern: RegExp, kind: keyof typeof severities): readonly DocumentFinding[] =>
  [...line.text.matchAll(pattern)].map((match) =>
    found('draft-marker', severities[kind], line, {
      span: { from: match.index, to: match.index + match[0].length },
      stated: match[0].trim(),
      params: { case: kind },
    }),
  )

/** Finds notes of the author, places that were to be filled in, and broken cells left in a text (SI-024). */
export const draftMarkerRule: DocumentRule = {
  id: 'draft-marker',
  check: (document) =>
    linesOf(document).flatMap((line) =>
      possible.test(line.text)
        ? [
            ...marks.flatMap((mark) => hits(line, mark, 'mark')),
            ...hits(line, blank, 'blank'),
            ...hits(line, brokenCell, 'cell'),
          ]
        : [],
    ),
}
