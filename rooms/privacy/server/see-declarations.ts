import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeDeclarations } from '../contract.ts'
import { joinDeclared } from '../core/declared.ts'
import type { PersonalHouse } from './personal-house.ts'

export const seeDeclarationsWith = ({ declarations, countPeople }: PersonalHouse) =>
  handleQuery(seeDeclarations, async (context) => ok(joinDeclared(declarations, await countPeople(context))))
