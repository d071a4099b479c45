import type { Alignment } from '../model/official-document.ts'
import { element } from './xml.ts'

/** How a paragraph stands; measures in units. */
export interface ParagraphShape {
  readonly align: Alignment
  /** Where its first line begins. */
  readonly left: number
  /** By how much its other lines begin further in than its first. */
  readonly hang: number
  readonly before: number
  readonly after: number
  /** In percent of the letters' height. */
  readonly lineHeight: number
  /** Whether it stays on the page of what follows. */
  readonly keepWithNext: boolean
  /** Where its dotted tab ends, at the right; null for a paragraph without one. */
  readonly dotsTo: number | null
}

const horizontal: Readonly<Record<Alignment, string>> = {
  left: 'LEFT',
  center: 'CENTER',
  right: 'RIGHT',
  justified: 'JUSTIFY',
}

/** Which of the two readings of a measure a program takes: those that know the namespace take it as it is. */
const unitOfCharacters = 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar'

/** Programs that do not know the newer unit read measures in halves of it: for them every one is doubled. */
export const inBothUnits = (content: (times: 1 | 2) => string): string =>
  element(
    'hp:switch',
    {},
    element('hp:case', { 'hp:required-namespace': unitOfCharacters }, content(1)),
    element('hp:default', {}, content(2)),
  )

export function paragraphShapeXml(shape: ParagraphShape, id: number, tabs: number, noFill: number): string {
  const { align, left, hang, before, after, lineHeight, keepWithNext } = shape
  const margins = { intent: hang === 0 ? 0 : -hang, left, right: 0, prev: before, next: after }
  return element(
    'hh:paraPr',
    { id, tabPrIDRef: tabs, condense: 0, fontLineHeight: 0, snapToGrid: 1, suppressLineNumbers: 0, checked: 0 },
    element('hh:align', { horizontal: horizontal[align], vertical: 'BASELINE' }),
    // A heading of type OUTLINE would get a second number from Hangul.
    element('hh:heading', { type: 'NONE', idRef: 0, level: 0 }),
    element('hh:breakSetting', {
      breakLatinWord: 'KEEP_WORD',
      // Named the wrong way round in Hangul: this one keeps Korean words whole.
      breakNonLatinWord: 'BREAK_WORD',
      widowOrphan: 0,
      keepWithNext: keepWithNext ? 1 : 0,
      keepLines: 0,
      pageBreakBefore: 0,
      lineWrap: 'BREAK',
    }),
    element('hh:autoSpacing', { eAsianEng: 0, eAsianNum: 0 }),
    inBothUnits(
      (times) =>
        element(
          'hh:margin',
          {},
          ...Object.entries(margins).map(([name, value]) =>
            element(`hc:${name}`, { value: value * times, unit: 'HWPUNIT' }),
          ),
        ) + element('hh:lineSpacing', { type: 'PERCENT', value: lineHeight, unit: 'HWPUNIT' }),
    ),
    element('hh:border', {
      ...{ borderFillIDRef: noFill, offsetLeft: 0, offsetRight: 0, offsetTop: 0, offsetBottom: 0 },
      ...{ connect: 0, ignoreMargin: 0 },
    }),
  )
}
