import { describe, expect, it } from 'vitest'
import type { Role } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { aSheet, planOf2021 } from './fixture.ts'
import { freezable, masked, maskedSnapshot, personalPieces, personalPlaces } from './personal-data.ts'
import {
  hashOfText,
  maySeeVersion,
  readSnapshot,
  Snapshot,
  sealSnapshot,
  VersionId,
  versionKinds,
} from './plan-version.ts'
import { readVersionRef } from './version-ref.ts'

const line = CostLine.parse({
  ...{
    id: 'l1',
    projectId: 'project-8',
    fiscalYear: 2021,
    accountName: '시설비',
    group: null,
    label: '문의 010-1234-5678',
  },
  ...{ formulaText: '1', factors: [], stated: 1, source: 'city' },
})
const snapshot = Snapshot.parse({
  plan: planOf2021,
  sections: [{ id: 'annex', planId: 'plan-2021', kind: 'annex', heading: '붙임', body: '강사: 홍길동' }],
  sheets: [aSheet(8, 'i8', { background: '문의 a.b@geumcheon.go.kr', objectives: ['계좌 123-45-678901'] })],
  lines: [line],
})

describe('a snapshot', () => {
  it('is known by the hash of its one text, and read back', () => {
    const { text, hash } = sealSnapshot(snapshot)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect([hashOfText(text), hashOfText(`${text} `) === hash]).toEqual([hash, false])
    expect(readSnapshot(text)).toEqual(snapshot)
  })
})

describe('a frozen version', () => {
  it('is seen by everybody only when it is for the public and stands published, by insiders always', () => {
    const id = VersionId.parse('version-1')
    const other = VersionId.parse('version-2')
    const seenBy = (role: Role, published: VersionId) =>
      versionKinds.filter((kind) => {
        const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: [role] }
        return maySeeVersion({ id, kind }, actor, new Set([published]))
      })
    expect(seenBy('visitor', other)).toEqual([])
    expect(seenBy('visitor', id)).toEqual(['public'])
    expect(seenBy('governance-council-member', other)).toEqual([...versionKinds])
  })
})

describe('personal data', () => {
  it.each([
    ['주민번호 900101-1234567', 'resident-number'],
    ['연락 010 1234 5678', 'phone'],
    ['kim@example.com 으로', 'mail'],
    ['계좌 110-123-456789', 'account'],
    ['담당자: 홍길동', 'name'],
  ])('is found in %s', (text, kind) => {
    expect(personalPieces(text).map((piece) => piece.kind)).toEqual([kind])
    expect(masked(text)).toContain('○○○')
    expect(personalPieces(masked(text))).toEqual([])
  })

  it.each(['2021. 6. 14. 02-2627-1114', '70,000원×25명×4회=7,000,000원', '사업기간: 2021.1.~12.', '2021-06-14'])(
    'is not seen in %s',
    (text) => expect(personalPieces(text)).toEqual([]),
  )

  it('keeps a version from the public until it is mended or masked', () => {
    expect(personalPlaces(snapshot).map(({ field, kind }) => [field, kind])).toEqual([
      ['body', 'name'],
      ['objectives', 'account'],
      ['background', 'mail'],
      ['lines', 'phone'],
    ])
    expect(freezable(snapshot, 'final', false)).toMatchObject({ value: { snapshot, masked: 0 } })
    expect(freezable(snapshot, 'public', false)).toMatchObject({ refusal: { kind: 'personal-data-left' } })
    const hidden = freezable(snapshot, 'public', true)
    expect(hidden).toMatchObject({ value: { masked: 4 } })
    expect(hidden.ok && personalPlaces(hidden.value.snapshot)).toEqual([])
    expect(maskedSnapshot(snapshot).sheets[0]).toMatchObject({
      id: 'project-8',
      itemId: 'i8',
      periodText: '2021.1.~12.',
    })
    expect(freezable(maskedSnapshot(snapshot), 'public', false)).toMatchObject({ value: { masked: 0 } })
  })
})

it('a reference names now, a version, or a side of a negotiation', () => {
  expect(readVersionRef('now')).toEqual({ kind: 'now' })
  expect(readVersionRef('council-2020')).toEqual({ kind: 'version', versionId: 'council-2020' })
  expect(readVersionRef('before:main-2020')).toEqual({ kind: 'before', negotiationId: 'main-2020' })
  expect(readVersionRef('after:main-2020')).toMatchObject({ kind: 'after' })
  expect([readVersionRef('after:'), readVersionRef('NO')]).toEqual([null, null])
})
