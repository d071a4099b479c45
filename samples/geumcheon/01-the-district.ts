import { z } from 'zod'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { type GrantableRole, grantableRoles } from '#rooms/identity/core/account.ts'
import { addDepartment, addDong, arrangeDongs, foundDistrict } from '#rooms/organization/contract.ts'
import { readTable } from '../read-table.ts'
import { type Chapter, demoAccount } from '../teller.ts'
import data from './data/district.json' with { type: 'json' }

const on = '2019-01-01'

const names: Readonly<Record<GrantableRole, string>> = {
  resident: '체험용 주민',
  'governance-council-member': '체험용 협치회의 위원',
  'subcommittee-chair': '체험용 분과위원장',
  'subcommittee-secretary': '체험용 분과간사',
  'budget-committee-member': '체험용 참여예산위원',
  'department-officer': '체험용 부서 담당',
  'department-head': '체험용 부서장',
  secretariat: '체험용 사무국 담당',
  'budget-office': '체험용 예산 담당',
  auditor: '체험용 감사 담당',
  administrator: '체험용 관리자',
}

const Dong = z.object({ dongId: z.string(), name: z.string() })
const Department = z.object({ departmentId: z.string(), name: z.string() })

/**
 * Geumcheon-gu in Seoul has ten dongs. Its office has many departments; here are those that the plan for 2021 names.
 * Nobody real has an account: there is one demonstration account for each role, under which everything below is done.
 */
export const theDistrict: Chapter = {
  title: '1. The district',
  happens: async (tell) => {
    await tell(foundDistrict, data.district, { as: 'operator', on })
    for (const role of grantableRoles) {
      const accountId = demoAccount(role)
      const purpose = '마당을 체험해 보기 위한 계정입니다. 실제 사람의 계정이 아닙니다.'
      const account = { accountId, displayName: names[role], purpose, demonstration: true }
      await tell(createAccount, account, { as: 'operator', on })
      await tell(grantRole, { accountId, role }, { as: 'operator', on })
    }
    for (const dong of readTable(data.dongs, Dong)) await tell(addDong, dong, { as: 'administrator', on })
    await tell(arrangeDongs, { map: data.dongMap.join('\n') }, { as: 'administrator', on })
    for (const department of readTable(data.departments, Department)) {
      await tell(addDepartment, department, { as: 'administrator', on })
    }
  },
}
