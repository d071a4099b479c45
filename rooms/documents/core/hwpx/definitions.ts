import { type BorderFill, borderFillXml } from './border-fill.ts'
import { type CharacterShape, characterShapeXml } from './character-shape.ts'
import { inBothUnits, type ParagraphShape, paragraphShapeXml } from './paragraph-shape.ts'
import { pool } from './pool.ts'
import { namedStyles, type StyleName } from './styles.ts'
import { element } from './xml.ts'

const styleNames = Object.keys(namedStyles) as readonly StyleName[]

/** What a document defines before it uses it: whoever asks for a look gets the number under which the header tells it. */
export interface Definitions {
  readonly borderFill: (look: BorderFill) => number
  readonly characters: (shape: CharacterShape) => number
  readonly paragraph: (shape: ParagraphShape) => number
  readonly style: (name: StyleName) => number
  /** The lists of the header, in the order that Hangul expects. */
  readonly lists: () => string
}

const list = (name: string, entries: readonly string[]): string =>
  element(`hh:${name}`, { itemCnt: entries.length }, ...entries)

interface Tabs {
  readonly dotsTo: number | null
}

const tabsXml = ({ dotsTo }: Tabs, id: number): string =>
  element(
    'hh:tabPr',
    { id, autoTabLeft: 0, autoTabRight: 0 },
    dotsTo === null
      ? ''
      : inBothUnits((times) =>
          element('hh:tabItem', {
            ...{ pos: dotsTo * times, type: 'RIGHT', leader: 'DOT' },
            // Hangul tells the unit of the newer reading alone.
            ...(times === 1 ? { unit: 'HWPUNIT' } : {}),
          }),
        ),
  )

/** Sections name an outline; ours writes its marks itself, so that this one draws none. */
const numberingXml = element(
  'hh:numbering',
  { id: 1, start: 0 },
  ...Array.from({ length: 7 }, (_, index) =>
    element('hh:paraHead', {
      ...{ start: 1, level: index + 1, align: 'LEFT', useInstWidth: 0, autoIndent: 0, widthAdjust: 0 },
      ...{ textOffsetType: 'PERCENT', textOffset: 50, numFormat: 'DIGIT', charPrIDRef: '4294967295', checkable: 0 },
    }),
  ),
)

/** Definitions of one document; `fontLists` is told by the header, `fontNumber` says which of its fonts is which. */
export function newDefinitions(fontNumber: (font: CharacterShape['font']) => number): Definitions {
  const borderFills = pool<BorderFill>(1)
  const characters = pool<CharacterShape>(0)
  const paragraphs = pool<ParagraphShape>(0)
  const tabs = pool<Tabs>(0)
  // Hangul's own first two: the page's frame, and the brush behind letters.
  borderFills.numberOf({ lines: 'none', fill: null })
  const noFill = borderFills.numberOf({ lines: 'none', fill: 'none' })
  tabs.numberOf({ dotsTo: null })
  const stylesXml = styleNames.map((name, id) => {
    const { name: shown, englishName, paragraph, characters: letters } = namedStyles[name]
    return element('hh:style', {
      ...{ id, type: 'PARA', name: shown, engName: englishName },
      ...{ paraPrIDRef: paragraphs.numberOf(paragraph), charPrIDRef: characters.numberOf(letters) },
      ...{ nextStyleIDRef: id, langID: 1042, lockForm: 0 },
    })
  })
  return {
    borderFill: borderFills.numberOf,
    characters: characters.numberOf,
    paragraph: paragraphs.numberOf,
    style: (name) => styleNames.indexOf(name),
    lists: () => {
      const paragraphsXml = paragraphs
        .all()
        .map((shape, id) => paragraphShapeXml(shape, id, tabs.numberOf({ dotsTo: shape.dotsTo }), noFill))
      return [
        list(
          'borderFills',
          borderFills.all().map((look, index) => borderFillXml(look, index + 1)),
        ),
        list(
          'charProperties',
          characters.all().map((shape, id) => characterShapeXml(shape, id, fontNumber(shape.font), noFill)),
        ),
        list('tabProperties', tabs.all().map(tabsXml)),
        list('numberings', [numberingXml]),
        list('paraProperties', paragraphsXml),
        list('styles', stylesXml),
      ].join('')
    },
  }
}
