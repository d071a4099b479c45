import { command } from '#kit/contract.ts'
import * as calls from './core/movement-calls.ts'
import * as may from './core/permissions.ts'

const moving = { permission: may.mayMoveBudget, reply: calls.MovementReply, refusal: calls.MovementRefusal }

export const transferBudget = command({
  ...moving,
  name: 'appropriations.transfer-budget',
  title: { ko: '예산을 전용하거나 변경사용한다', en: 'Transfer budget between accounts' },
  input: calls.TransferInput,
})

export const reallocateBudget = command({
  ...moving,
  name: 'appropriations.reallocate-budget',
  title: { ko: '예산을 재배정한다', en: 'Reallocate budget to the executing department' },
  input: calls.ReallocateInput,
})

export const carryIn = command({
  ...moving,
  name: 'appropriations.carry-in',
  title: { ko: '지난해 예산을 이월받는다', en: 'Carry budget in from last year' },
  input: calls.CarryInInput,
})

export const useBeforeBudget = command({
  ...moving,
  name: 'appropriations.use-before-budget',
  title: { ko: '추경이 성립하기 전에 예산을 쓴다', en: 'Use money before a supplementary budget has taken it in' },
  input: calls.BeforeBudgetInput,
})

export const surrenderBudget = command({
  ...moving,
  name: 'appropriations.surrender-budget',
  title: { ko: '포기한 사업의 예산을 내놓는다', en: 'Free the budget of a surrendered project' },
  input: calls.SurrenderInput,
})

export const cancelMovement = command({
  ...moving,
  name: 'appropriations.cancel-movement',
  title: { ko: '예산 이동을 취소한다', en: 'Take a budget movement back' },
  input: calls.CancelInput,
  refusal: calls.CancelRefusal,
})
