import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDecimal } from '#kit/ratio.ts'
import { compareSurveys } from './compare.ts'
import { qid, questions } from './fixture.ts'
import { fewestShown, hideFew } from './hide-few.ts'
import { optionsOf, placeLabel, type Question } from './question.ts'
import { type Answered, type Counted, type QuestionTally, tallySurvey } from './tally.ts'

const counted = (questionId: string, rows: readonly (readonly [number, number | null, number])[]): Counted[] =>
  rows.map(([part, value, people]) => ({ questionId: qid(questionId), part, value, people }))
const answered = (questionId: string, people: number, sum = 0n): Answered => ({
  questionId: qid(questionId),
  people,
  sum,
})
const one = (id: string, rows: Counted[], people: Answered[]) => {
  const at = questions.findIndex((question) => question.id === id)
  return tallySurvey(questions, rows, people)[at] as QuestionTally
}

describe('a tally', () => {
  test('of one choice adds to exactly 100.0', () => {
    const rows = counted('q-dong', [
      [1, null, 1],
      [2, null, 1],
      [3, null, 1],
    ])
    const { options, answered: people } = one('q-dong', rows, [answered('q-dong', 3)])
    expect(people).toBe(3)
    expect(options.map(({ share }) => share && formatDecimal(share))).toEqual(['33.4', '33.3', '33.3', '0.0'])
  })

  test('has no place for words of one’s own where none are offered', () => {
    const without = questions.map((question) => ('other' in question ? { ...question, other: false } : question))
    expect(tallySurvey(without, [], [])[0]?.options.map(({ part }) => part)).toEqual([1, 2, 3])
    expect([1, 3, 5].map((value) => placeLabel(questions[2] as Question, value))).toEqual([
      '1 (매우 불만족)',
      '3',
      '5 (매우 만족)',
    ])
    expect(placeLabel(questions[0] as Question, 1)).toBe('1')
    expect(without.map((question) => optionsOf(question).length)).toEqual([3, 3, 0, 3, 2, 0, 0, 0])
  })

  test('of several choices is of those who answered', () => {
    const rows = counted('q-uses', [
      [1, null, 2],
      [2, null, 3],
    ])
    const { options } = one('q-uses', rows, [answered('q-uses', 3)])
    expect(options.map(({ people, share }) => [people, share && formatDecimal(share)])).toEqual([
      ...[
        [2, '66.7'],
        [3, '100.0'],
        [0, '0.0'],
        [0, '0.0'],
      ],
    ])
    expect(one('q-uses', [], []).options.map(({ share }) => share && formatDecimal(share))).toEqual(
      Array(4).fill('0.0'),
    )
  })

  test('of a scale has an exact mean, half-up', () => {
    const rows = counted('q-glad', [
      [0, 5, 1],
      [0, 4, 7],
    ])
    const [scale] = one('q-glad', rows, [answered('q-glad', 8)]).scales
    expect([scale?.answered, scale?.mean && formatDecimal(scale.mean)]).toEqual([8, '4.13'])
    expect(one('q-glad', [], []).scales).toMatchObject([{ answered: 0, mean: null }])
  })

  test('of a table of scales has one for each row', () => {
    const rows = counted('q-table', [
      [1, 3, 5],
      [2, 0, 5],
    ])
    expect(
      one('q-table', rows, [answered('q-table', 5)]).scales.map(({ part, mean }) => [
        part,
        mean && formatDecimal(mean),
      ]),
    ).toEqual([
      ...[
        [1, '3.00'],
        [2, '0.00'],
      ],
    ])
  })

  test('of an order counts ranks, and points that fall with them', () => {
    const rows = counted('q-first', [
      [1, 1, 4],
      [1, 2, 2],
      [3, 2, 4],
    ])
    expect(one('q-first', rows, [answered('q-first', 6)]).ranks).toEqual([
      { part: 1, ranks: [4, 2], points: 10 },
      { part: 2, ranks: [0, 0], points: 0 },
      { part: 3, ranks: [0, 4], points: 4 },
    ])
  })

  test('of numbers is their mean; of words how many wrote', () => {
    const { mean } = one('q-times', [], [answered('q-times', 3, 10n)])
    expect(mean && formatDecimal(mean)).toBe('3.33')
    expect(one('q-times', [], []).mean).toBeNull()
    expect(one('q-word', [], [answered('q-word', 7)])).toMatchObject({ answered: 7, options: [], mean: null })
  })
})

describe('for the public', () => {
  const shown = (people: readonly number[]) => {
    const rows = counted(
      'q-dong',
      people.map((each, at) => [(at + 1) % 4, null, each] as const),
    )
    const all = people.reduce((sum, each) => sum + each, 0)
    return hideFew([one('q-dong', rows, [answered('q-dong', all)])])[0]?.options.map((option) => option.people)
  }

  test('a small count is hidden, and another with it that subtraction does not tell it', () => {
    expect(shown([50, 3, 20, 0])).toEqual([50, null, null, 0])
    expect(shown([50, 3, 2, 7])).toEqual([50, null, null, null])
    expect(shown([1, 1, 48, 0])).toEqual([null, null, null, 0])
    expect(shown([4, 4, 30, 9])).toEqual([null, null, 30, null])
    expect(shown([50, 0, 0, 0])).toEqual([50, 0, 0, 0])
    expect(shown([2, 0, 0, 0])).toEqual([])
  })

  test('no hidden count of one choice can be told from the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), (people) => {
        const options = shown(people) ?? []
        const hidden = options.filter((each) => each === null).length
        const all = people.reduce((sum, each) => sum + each, 0)
        for (const each of options) if (each !== null) expect(each === 0 || each >= fewestShown).toBe(true)
        const alone = people.filter((each) => each > 0).length === 1
        if (all >= fewestShown && !alone) expect(hidden).not.toBe(1)
        const large = people.filter((each, at) => each >= fewestShown && options[at] === null)
        const enough = people.some((each) => each >= fewestShown)
        expect(large).toHaveLength(hidden > 0 && enough ? 1 : 0)
      }),
    )
  })

  test('a scale with a small count shows its mean alone; of fewer than five nothing', () => {
    const few = counted('q-glad', [
      [0, 5, 9],
      [0, 1, 1],
    ])
    expect(hideFew([one('q-glad', few, [answered('q-glad', 10)])])[0]?.scales).toMatchObject([
      { answered: 10, places: null },
    ])
    const enough = counted('q-glad', [
      [0, 5, 9],
      [0, 1, 6],
    ])
    expect(hideFew([one('q-glad', enough, [answered('q-glad', 15)])])[0]?.scales[0]?.places).toHaveLength(5)
    const row = counted('q-table', [
      [1, 3, 6],
      [2, 0, 4],
    ])
    expect(hideFew([one('q-table', row, [answered('q-table', 6)])])[0]?.scales).toMatchObject([
      ...[{ answered: 6 }, { answered: null, mean: null, places: null }],
    ])
    expect(hideFew([one('q-glad', few, [answered('q-glad', 4)])])).toMatchObject([{ answered: null, scales: [] }])
    expect(hideFew(hideFew([one('q-glad', few, [answered('q-glad', 4)])]))).toMatchObject([{ answered: null }])
  })

  test('ranks with a small count give way to the points', () => {
    const rows = counted('q-first', [
      [1, 1, 9],
      [2, 2, 1],
    ])
    expect(hideFew([one('q-first', rows, [answered('q-first', 9)])])[0]?.ranks.map(({ ranks }) => ranks)).toEqual([
      ...[
        [null, null],
        [null, null],
        [null, null],
      ],
    ])
    const many = counted('q-first', [
      [1, 1, 9],
      [2, 2, 9],
    ])
    expect(hideFew([one('q-first', many, [answered('q-first', 9)])])[0]?.ranks[0]).toEqual({
      part: 1,
      ranks: [9, 0],
      points: 18,
    })
  })
})

describe('beside the survey before', () => {
  const side = (asked: readonly Question[], value: number, sum: bigint) => ({
    questions: asked,
    tallies: tallySurvey(asked, counted('q-glad', [[0, value, 10]]), [
      answered('q-glad', 10),
      answered('q-times', 10, sum),
    ]),
  })

  test('stand the means of what was asked in the same words', () => {
    const compared = compareSurveys(side(questions, 3, 50n), side(questions, 4, 20n))
    expect(
      compared.map(({ questionId, before, after, higherBy }) => [
        questionId,
        ...[before, after, higherBy].map((one) => formatDecimal(one)),
      ]),
    ).toEqual([
      ['q-glad', '3.00', '4.00', '1.00'],
      ['q-times', '5.00', '2.00', '△3.00'],
    ])
    const reworded = questions.map((question) => ({ ...question, text: `${question.text}?` }))
    expect(compareSurveys(side(questions, 3, 50n), side(reworded, 4, 20n))).toEqual([])
  })

  test('stands nothing that nobody answered on one side', () => {
    const nobody = { questions, tallies: tallySurvey(questions, [], []) }
    expect(compareSurveys(nobody, side(questions, 4, 20n))).toEqual([])
    expect(compareSurveys(side(questions, 4, 20n), { questions, tallies: [] })).toEqual([])
  })
})
