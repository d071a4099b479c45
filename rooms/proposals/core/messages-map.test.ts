import { expect, it } from 'vitest'
import { mapWords, pointRefusals } from './messages-map.ts'

const script = { ko: /[가-힣]/, en: /^[^가-힣]+$/ } as const

it.each(['ko', 'en'] as const)('says the words of maps, and why a point is refused, in %s', (lang) => {
  for (const said of Object.values(mapWords(lang))) {
    const text: unknown = typeof said === 'function' ? Reflect.apply(said, null, [3, 4]) : said
    if (typeof text === 'string') expect(text).toMatch(script[lang])
  }
  for (const sentence of Object.values(pointRefusals(lang)))
    expect(Reflect.apply(sentence, null, [{}])).toMatch(script[lang])
})
