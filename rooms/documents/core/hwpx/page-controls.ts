import { textWidthMm } from '../model/official-style.ts'
import type { Definitions } from './definitions.ts'
import { subList, textParagraph } from './paragraph.ts'
import { unitsOfMm } from './units.ts'
import { element } from './xml.ts'

/** The text at the top of every page of a section. */
export const headerControl = (definitions: Definitions, text: string, landscape: boolean): string =>
  element(
    'hp:ctrl',
    {},
    element(
      'hp:header',
      { id: 1, applyPageType: 'BOTH' },
      subList('TOP', unitsOfMm(textWidthMm(landscape)), [textParagraph(definitions, 'header', [{ text }])]),
    ),
  )

/** "- 1 -" in the middle below every page of a section. */
export const pageNumbers = element(
  'hp:ctrl',
  {},
  element('hp:pageNum', { pos: 'BOTTOM_CENTER', formatType: 'DIGIT', sideChar: '-' }),
)

/** The page on which it stands has no number; a cover has no header either. */
export const hiddenOnPage = (hidden: { readonly header: boolean }): string =>
  element(
    'hp:ctrl',
    {},
    element('hp:pageHiding', {
      ...{ hideHeader: hidden.header ? 1 : 0, hideFooter: 0, hideMasterPage: 0, hideBorder: 0, hideFill: 0 },
      hidePageNum: 1,
    }),
  )

/** The page on which it stands is the first. */
export const countsFromOne = element('hp:ctrl', {}, element('hp:newNum', { num: 1, numType: 'PAGE' }))
