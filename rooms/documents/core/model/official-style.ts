/**
 * The official style of Korean offices as data (domain.md 4.4): the marks of each level, the measures in millimetres and
 * points, the names of fonts. Writers read it and have no measure of their own.
 */

/** Marks of a report's items; deeper levels repeat the last. */
export const reportMarks = ['□', '○', '-', '․', '▸'] as const
export const noteMark = '※'

/** Levels of a letter (행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조): 1. 가. 1) 가) (1) (가) ① ㉮. */
export const letterLevels = [
  { before: '', digits: 'number', after: '.' },
  { before: '', digits: 'syllable', after: '.' },
  { before: '', digits: 'number', after: ')' },
  { before: '', digits: 'syllable', after: ')' },
  { before: '(', digits: 'number', after: ')' },
  { before: '(', digits: 'syllable', after: ')' },
  { before: '', digits: 'circled-number', after: '' },
  { before: '', digits: 'circled-syllable', after: '' },
] as const

/** A4 in millimetres, upright. */
export const page = {
  widthMm: 210,
  heightMm: 297,
  marginMm: { top: 15, bottom: 15, left: 20, right: 20 },
  headerMm: 15,
} as const

/** How wide text may run, in millimetres. */
export const textWidthMm = (landscape: boolean): number =>
  (landscape ? page.heightMm : page.widthMm) - page.marginMm.left - page.marginMm.right

/** How high text may run between header and foot, in millimetres. */
export const textHeightMm = (landscape: boolean): number =>
  (landscape ? page.widthMm : page.heightMm) - page.marginMm.top - page.marginMm.bottom - 2 * page.headerMm

/** Sizes in points; line heights in percent. Reports are set large; tables smaller. */
export const type = {
  title: 24,
  chapter: 18,
  section: 16,
  subsection: 15,
  items: [16, 15, 15, 14, 14],
  letter: 12,
  note: 13,
  body: 15,
  table: 11,
  caption: 12,
  small: 10,
  lineHeight: 160,
  tableLineHeight: 130,
} as const

export const colours = {
  text: '#000000',
  chapter: '#193AAA',
  chapterText: '#FFFFFF',
  chapterBand: '#F2F2F2',
  head: '#E6E6E6',
  total: '#F2F2F2',
} as const

/** Points above and before what stands on lines of its own. */
export const spacing = {
  section: 14,
  subsection: 10,
  firstItem: 10,
  item: 4,
  /** By how much each level of items stands further in than the one above it; in letters by two half letters. */
  reportIndent: 10,
  letterIndent: 12,
} as const

/** Names of fonts: those that come with every Hangul, with every Word; PDF and web embed their own. */
export const fonts = {
  serif: '함초롬바탕',
  sans: '함초롬돋움',
  word: '맑은 고딕',
  embeddedSans: 'Nanum Gothic',
} as const
