import { expect, it } from 'vitest'
import { readFigures, writeFigures, wrongSum } from './figure.ts'

const figure = (value: string, parts: readonly string[]) => ({
  ...{ name: '연면적', value, unit: '㎡', parts: parts.map((one) => ({ name: '층', value: one })) },
})

it('a stated number is what its parts add up to, exactly, or is told', () => {
  expect(wrongSum(figure('0.3', ['0.1', '0.2']))).toBeNull()
  expect(wrongSum(figure('2314', []))).toBeNull()
  expect(wrongSum(figure('2314', ['46', '320', '670', '670', '670']))).toBe('2376')
  expect(wrongSum(figure('1', ['0.25']))).toBe('0.25')
})

it('figures are read a line each, and the line that is none is named', () => {
  const figures = [
    {
      name: '선거사무인력',
      value: '1069',
      unit: '명',
      parts: [
        { name: '투표', value: '984' },
        { name: '개 표', value: '85' },
      ],
    },
    { name: '투표율', value: '56.8', unit: '%', parts: [] },
  ]
  expect(readFigures('선거사무인력 | 1,069명 | 투표 984 / 개 표 85 /\n\n투표율 | 56.8 %')).toEqual({
    ok: true,
    value: figures,
  })
  expect(readFigures(writeFigures(figures))).toEqual({ ok: true, value: figures })
  for (const wrong of ['투표율', '| 5', '투표율 | 다섯', '투표율 | 5명 | 투표', '투표율 | 5명 | 투표 1,0.0000'])
    expect(readFigures(`투표율 | 1\n${wrong}`)).toEqual({
      ok: false,
      refusal: { kind: 'figure-unreadable', field: 'text', line: 2 },
    })
})
