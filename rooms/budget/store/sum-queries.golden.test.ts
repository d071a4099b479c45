import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './sum-queries.ts'

const district = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  sumsOfYear: {
    all: [district, 2021, 'whole-thousand-only', null],
    some: [district, 2021, 'half-up', [ProjectId.parse('project-8')]],
    cut: [district, 2021, 'truncate', null],
  },
  sumsByYear: [district, 'whole-thousand-only'],
  yearSizes: [district],
})
