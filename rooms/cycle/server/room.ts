import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { changeStepDatesHandler } from './change-step-dates.ts'
import { listCyclesHandler } from './list-cycles.ts'
import { openCycleHandler } from './open-cycle.ts'
import { seeCycleHandler } from './see-cycle.ts'

export const cycleRoom: Room = {
  name: 'cycle',
  title: { ko: '한 해의 흐름', en: 'The year' },
  handlers: [openCycleHandler, changeStepDatesHandler, listCyclesHandler, seeCycleHandler],
  explain,
}
