import { describe, expect, it } from 'vitest'
import { ok } from '#kit/result.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { itemsMeant, itemTitled, readOptions, withMeant } from './vote-options.ts'

describe('an option that bears the title of an item', () => {
  const titled = (id: string, becameOthers = false) => ({ itemId: ItemId.parse(id), becameOthers })
  it('stands for it; of several for the one of which no others were made', () => {
    expect(itemTitled('공원', [])).toEqual(ok(null))
    expect(itemTitled('공원', [titled('i-one', true)])).toEqual(ok('i-one'))
    expect(itemTitled('공원', [titled('i-one', true), titled('i-two')])).toEqual(ok('i-two'))
  })

  it('is refused where one cannot tell which', () => {
    for (const both of [
      [titled('i-one'), titled('i-two')],
      [titled('i-one', true), titled('i-two', true)],
    ])
      expect(itemTitled('공원', both)).toMatchObject({ refusal: { kind: 'items-share-title', title: '공원' } })
  })
})

it('the options stand for items by their ids, which must be there, and by their titles', () => {
  const found = {
    titled: [{ title: '공원', items: [{ itemId: ItemId.parse('i-park'), becameOthers: false }] }],
    known: [ItemId.parse('i-light')],
    near: [],
  }
  expect(itemsMeant(readOptions('공원\n밝은 길 | i-light\n도서관'), found, false)).toEqual(
    ok(['i-park', 'i-light', null]),
  )
  expect(itemsMeant(readOptions('공원 | i-none\n도서관'), found, false)).toMatchObject({
    refusal: { kind: 'item-not-found', field: 'options', itemId: 'i-none' },
  })
  const [park] = found.titled[0]?.items ?? []
  const twice = { ...found, titled: [{ title: '공원', items: park === undefined ? [] : [park, park] }] }
  expect(itemsMeant(readOptions('도서관\n공원'), twice, true)).toMatchObject({ refusal: { kind: 'items-share-title' } })
})

describe('where titles are sought, options that no item bears', () => {
  const near = [{ title: '도서관', items: [{ itemId: ItemId.parse('i-library'), title: '작은 도서관' }] }]
  const found = { titled: [], known: [ItemId.parse('i-library')], near }

  it('are refused all at once, with the items near to each', () => {
    expect(itemsMeant(readOptions('도서관\n가로등\n시장 | -'), found, true)).toEqual({
      ok: false,
      refusal: {
        ...{ kind: 'options-without-item', field: 'options' },
        unlinked: [near[0], { title: '가로등', items: [] }],
      },
    })
  })

  it('stand for the item that was chosen, or for none on purpose; what was typed after a bar stands', () => {
    const meant = [
      { title: '도서관', itemId: 'i-library' },
      { title: '가로등', itemId: '-' },
      { title: '시장', itemId: 'i-other' },
      { title: '공원', itemId: null },
    ]
    const options = withMeant(readOptions('도서관\n가로등\n시장 | -'), meant)
    expect(itemsMeant(options, found, true)).toEqual(ok(['i-library', null, null]))
    expect(withMeant(readOptions('공원\n길'), meant)).toEqual(readOptions('공원\n길'))
  })
})
