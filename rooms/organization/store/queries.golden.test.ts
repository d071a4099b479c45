import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Body } from '../core/body.ts'
import { Department } from '../core/department.ts'
import { Dong, DongId } from '../core/dong.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const body = Body.parse({
  id: 'council',
  kind: 'governance-council',
  name: '금천구협치회의',
  nameEn: null,
  aliases: [],
  parentId: null,
  duties: null,
  vision: null,
  rules: {
    opens: 'majority-of-enrolled',
    resolves: 'majority-of-present',
    regularPerYear: 4,
    extraordinaryShare: { n: 1, d: 3 },
    chairMayCall: true,
    maxSeats: 30,
    sizeText: null,
    terms: [],
    basis: null,
  },
})

goldenSql(
  import.meta.url,
  queries,
  {
    insertDistrict: [
      {
        id: district,
        name: '금천구',
        nameEn: 'Geumcheon-gu',
        city: '서울특별시',
        cityEn: 'Seoul',
        platformName: '금천1번가',
      },
    ],
    findDistrict: [district],
    allDistricts: [],
    holdNames: [district],
    insertDong: [district, Dong.parse({ id: 'gasan', name: '가산동' })],
    allDongs: [district],
    replaceDongPlaces: {
      some: [district, [{ dongId: DongId.parse('gasan'), row: 0, column: 1 }]],
      none: [district, []],
    },
    dongPlaces: [district],
    insertDepartment: [district, Department.parse({ id: 'parks', name: '공원녹지과', bureau: null, aliases: [] })],
    allDepartments: [district],
    insertBody: [district, body],
    setRules: [district, body.id, body.rules],
    allBodies: [district],
    findBody: [district, body.id],
    holdBody: [district, body.id],
  },
  { acrossDistricts: ['allDistricts'] },
)
