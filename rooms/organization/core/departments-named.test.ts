import { expect, test } from 'vitest'
import { Department } from './department.ts'
import { departmentsNamed } from './departments-named.ts'

test('names as written stand for departments, aliases included; what is no department is left out', () => {
  const park = Department.parse({ id: 'park', name: '공원녹지과', bureau: null, aliases: ['푸른도시과'] })
  expect(departmentsNamed([park], ['푸른 도시과', '협치 사업 추진부서'])).toEqual([{ kind: 'department', id: 'park' }])
})
