import type { DocumentRule } from '../document-rule.ts'
import { foundOn, planFields, under } from './plan-fields.ts'

const scales: ReadonlyMap<string, number> = new Map([
  ['천', 1e3],
  ['만', 1e4],
  ['백만', 1e6],
  ['천만', 1e7],
  ['억', 1e8],
])

/** The numbers of a target in words: "500만원" is 5,000,000. */
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(천만|백만|천|만|억)?/g)].map(
    ([, digits = '', scale = '']) => Number(digits.replaceAll(',', '')) * (scales.get(scale) ?? 1),
  )

/** Finds indicators whose target in words has one number, and the number taken from it is another. */
export const indicatorTargetRule: DocumentRule = {
  id: 'cross-reference',
  check: (document) => {
    const { textAt, objectsWith } = planFields(document)
    return objectsWith('targetText').flatMap((indicator) => {
      const [said, ...more] = numbersIn(textAt(under(indicator, 'targetText')))
      const stated = textAt(under(indicator, 'value'))
      if (said === undefined || more.length > 0 || stated === '' || said === Number(stated)) return []
      const found = { stated, computed: String(said), params: { case: 'target' } }
      return [foundOn(under(indicator, 'value'), { rule: 'cross-reference', severity: 'warning', ...found })]
    })
  },
}
