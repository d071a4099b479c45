import { expect, test } from 'vitest'
import { textOf } from './fixture.ts'
import { privacyRule } from './privacy.ts'

const told = (...lines: string[]) =>
  privacyRule
    .check(textOf(...lines))
    .map(({ place, severity, params, stated }) => [
      place.kind === 'line' ? place.line : 0,
      severity,
      params['case'],
      params['count'],
      stated,
    ])

test('personal data are told by kind and count, and never repeated', () => {
  expect(told('주민등록번호 900101-1234567')).toEqual([[1, 'error', 'resident-number', 1, null]])
  expect(told('연락처 010-1234-5678', '01098765432')).toEqual([[1, 'warning', 'mobile', 2, null]])
  expect(told('농협 123-4567-890123')).toEqual([[1, 'warning', 'account', 1, null]])
  expect(told('문의 hong@naver.com')).toEqual([[1, 'note', 'mail', 1, null]])
})

test('numbers that are no such data are passed over', () => {
  expect(
    told(
      '901301-1234567',
      '900101-9234567',
      '02-450-7140',
      '☎7141',
      '문의 innovation@geumcheon.go.kr',
      '은행 3곳',
      '2010-1234-5678',
      '900100-1234567',
      '계약번호 12-34',
    ),
  ).toEqual([])
})

test('names beside roles are told once for a list, at the head of its column', () => {
  expect(told('강 의 명 강사', '', '조철민 박사', '최승국 대표', '(강사: 전상희 대표)')).toEqual([
    [1, 'note', 'name', 3, null],
  ])
  expect(told('자치행정과장: 이석구(☎450-7140) 담당: 조현호(☎7143)')).toEqual([[1, 'note', 'name', 2, null]])
  const far = Array.from({ length: 150 }, () => '글')
  expect(told('최승국 대표', ...far, '전상희 대표')).toEqual([
    [1, 'note', 'name', 1, null],
    [152, 'note', 'name', 1, null],
  ])
})

test('groups and offices are no names', () => {
  expect(
    told(
      '이용자 대표',
      '입주자 대표 모임',
      '강사 : 전문가',
      '담당 : 주무관',
      '대표: 이사회',
      '조합원 대표',
      '상인회 대표',
      '빛나라 대표',
    ),
  ).toEqual([])
})
