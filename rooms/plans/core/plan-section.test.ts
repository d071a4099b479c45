import { describe, expect, it } from 'vitest'
import {
  emptySections,
  moved,
  officialSkeleton,
  orderOf,
  PlanSection,
  type VersionedSection,
  writeSection,
} from './plan-section.ts'

const section = (body: string, id = 'background') =>
  PlanSection.parse({ id, planId: 'plan-2021', kind: 'background', heading: '배경', body })
const present: VersionedSection[] = [{ section: section('지금 글'), version: 2 }]

it('the chapters without a text are told, but not the lists that sheets and lines follow', () => {
  const chapters = officialSkeleton.map(({ id, kind }) => ({ id, kind, body: id === 'background' ? '글' : ' ' }))
  expect(emptySections(chapters).map(({ id }) => id)).toEqual([
    ...['direction', 'process', 'evaluation', 'annex-1', 'annex-2', 'annex-3'],
  ])
})

describe('a chapter', () => {
  it('is written over the version it is based on, or when it says the same', () => {
    expect(writeSection(present, section('새 글'), 2)).toMatchObject({ value: { version: 3 } })
    expect(writeSection(present, section('지금 글'), 1)).toMatchObject({ value: { version: 3 } })
    expect(writeSection(present, section('새 장', 'other'), 0)).toMatchObject({ value: { version: 1 } })
  })

  it('is refused with what stands when another wrote it, and beyond the most', () => {
    expect(writeSection(present, section('내 글'), 1)).toMatchObject({
      refusal: { kind: 'section-changed-meanwhile', version: 2, body: '지금 글' },
    })
    const many = Array.from({ length: 200 }, (_, at) => ({ section: section('', `s${at}`), version: 1 }))
    expect(writeSection(many, section(''), 0)).toMatchObject({ refusal: { kind: 'too-many-sections', most: 200 } })
  })
})

it('an order names each once', () => {
  expect(orderOf(['a', 'b'], ['b', 'a'])).toMatchObject({ value: ['b', 'a'] })
  expect(orderOf(['a', 'b'], ['b', 'b'])).toMatchObject({ refusal: { stands: 2, given: 1 } })
  expect(orderOf(['a', 'b'], ['b', 'c'])).toMatchObject({ refusal: { kind: 'order-not-complete' } })
  expect(orderOf(['a', 'b'], ['b'])).toMatchObject({ refusal: { stands: 2, given: 1 } })
})

it('one is moved one place, and stays at the ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'x' as 'a', 1)).toEqual(['a', 'b'])
})

it('the official form has each chapter once', () => {
  expect(new Set(officialSkeleton.map(({ id }) => id)).size).toBe(officialSkeleton.length)
})
