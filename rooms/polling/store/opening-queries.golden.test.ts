import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './opening-queries.ts'

goldenSql(import.meta.url, queries, { votesToCome: [DistrictId.parse('geumcheon'), 50] })
