import type { DistrictId } from '#kit/id.ts'
import type { Won } from '#kit/won.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { AccountNature } from '../core/account.ts'
import type { Factor } from '../core/cost-line.ts'
import type { FundSource } from '../core/fund-source.ts'
import type { LineRounding } from '../core/line-rounding.ts'
import type { MultiYear } from '../core/multi-year.ts'
import type { ProgrammeLevel } from '../core/programme.ts'
import type { ShareRule } from '../core/share-rule.ts'

export type BudgetTables = {
  budget_year: { district_id: DistrictId; fiscal_year: number }
  budget_account: {
    district_id: DistrictId
    fiscal_year: number
    account_no: number
    compilation_item: string
    name: string
    code: string | null
    nature: AccountNature
    aliases: readonly string[]
  }
  budget_programme: {
    district_id: DistrictId
    fiscal_year: number
    code: string
    programme_no: number
    level: ProgrammeLevel
    parent_code: string | null
    name: string
    aliases: readonly string[]
    department: string | null
  }
  project_placement: { district_id: DistrictId; project_id: ProjectId; fiscal_year: number; code: string }
  budget_setting: { district_id: DistrictId; line_rounding: LineRounding }
  project_share_rule: { district_id: DistrictId; project_id: ProjectId; fiscal_year: number; rule: ShareRule }
  project_multi_year: { district_id: DistrictId; project_id: ProjectId; version: number; cells: MultiYear }
  project_cost: { district_id: DistrictId; project_id: ProjectId; version: number }
  cost_line: {
    district_id: DistrictId
    line_id: LineId
    project_id: ProjectId
    line_no: number
    fiscal_year: number
    account_name: string
    line_group: string | null
    label: string
    formula_text: string
    factors: readonly Factor[]
    stated: Won
    source: FundSource
  }
}
