import { page } from '../model/official-style.ts'
import type { Definitions } from './definitions.ts'
import { unitsOfMm } from './units.ts'
import { type Attributes, element } from './xml.ts'

/** A4 upright as Hangul writes it; by rounding of millimetres it would be one unit higher, and a paper of one's own. */
const sheet: Attributes = { width: 59528, height: 84188 }

const noteNumber = { type: 'DIGIT', userChar: '', prefixChar: '', suffixChar: ')', supscript: 0 }

interface NoteLook {
  readonly length: number
  readonly between: number
  readonly place: string
}

const notes = (name: string, { length, between, place }: NoteLook): string =>
  element(
    name,
    {},
    element('hp:autoNumFormat', noteNumber),
    element('hp:noteLine', { length, type: 'SOLID', width: '0.12 mm', color: '#000000' }),
    element('hp:noteSpacing', { betweenNotes: between, belowLine: 567, aboveLine: 850 }),
    element('hp:numbering', { type: 'CONTINUOUS', newNum: 1 }),
    element('hp:placement', { place, beneathText: 0 }),
  )

const frame = (type: string, borderFillIDRef: number): string =>
  element(
    'hp:pageBorderFill',
    { type, borderFillIDRef, textBorder: 'PAPER', headerInside: 0, footerInside: 0, fillArea: 'PAPER' },
    element('hp:offset', { left: 1417, right: 1417, top: 1417, bottom: 1417 }),
  )

/** Top and bottom go with the sheet's upper side, so that they turn with it. */
const margins: Attributes = {
  header: unitsOfMm(page.headerMm),
  footer: unitsOfMm(page.headerMm),
  gutter: 0,
  left: unitsOfMm(page.marginMm.left),
  right: unitsOfMm(page.marginMm.right),
  top: unitsOfMm(page.marginMm.top),
  bottom: unitsOfMm(page.marginMm.bottom),
}

/**
 * What the first run of a section begins with: its page and its one column. Hangul tells the measures of the upright
 * sheet also of one that lies, and says "NARROWLY" for it. Without the column it narrows the text by a centimetre.
 */
export function pageSetup(definitions: Definitions, landscape: boolean): string {
  const noFrame = definitions.borderFill({ lines: 'none', fill: null })
  return (
    element(
      'hp:secPr',
      {
        ...{ id: '', textDirection: 'HORIZONTAL', spaceColumns: 1134, tabStop: 8000, tabStopVal: 4000 },
        ...{ tabStopUnit: 'HWPUNIT', outlineShapeIDRef: 1, memoShapeIDRef: 0, textVerticalWidthHead: 0 },
        masterPageCnt: 0,
      },
      element('hp:grid', { lineGrid: 0, charGrid: 0, wonggojiFormat: 0 }),
      element('hp:startNum', { pageStartsOn: 'BOTH', page: 0, pic: 0, tbl: 0, equation: 0 }),
      element('hp:visibility', {
        ...{ hideFirstHeader: 0, hideFirstFooter: 0, hideFirstMasterPage: 0, border: 'SHOW_ALL', fill: 'SHOW_ALL' },
        ...{ hideFirstPageNum: 0, hideFirstEmptyLine: 0, showLineNumber: 0 },
      }),
      element('hp:lineNumberShape', { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
      element(
        'hp:pagePr',
        {
          ...{ landscape: landscape ? 'NARROWLY' : 'WIDELY', ...sheet, gutterType: 'LEFT_ONLY' },
        },
        element('hp:margin', margins),
      ),
      notes('hp:footNotePr', { length: -1, between: 283, place: 'EACH_COLUMN' }),
      notes('hp:endNotePr', { length: 14692344, between: 0, place: 'END_OF_DOCUMENT' }),
      ...['BOTH', 'EVEN', 'ODD'].map((type) => frame(type, noFrame)),
    ) +
    element(
      'hp:ctrl',
      {},
      element('hp:colPr', { id: '', type: 'NEWSPAPER', layout: 'LEFT', colCount: 1, sameSz: 1, sameGap: 0 }),
    )
  )
}
