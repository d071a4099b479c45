import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { cycleTells } from '../core/told.ts'
import { addHolidayHandler } from './add-holiday.ts'
import { changeStepDatesHandler } from './change-step-dates.ts'
import { limitsOnHandler } from './limits-on.ts'
import { listCyclesHandler } from './list-cycles.ts'
import { listHolidaysHandler } from './list-holidays.ts'
import { openCycleHandler } from './open-cycle.ts'
import { removeHolidayHandler } from './remove-holiday.ts'
import { seeCycleHandler } from './see-cycle.ts'
import { seeNowHandler } from './see-now.ts'
import { writeCalendarHandler } from './write-calendar.ts'

export const cycleRoom: Room = {
  name: 'cycle',
  title: { ko: '한 해의 흐름', en: 'The year' },
  handlers: [
    openCycleHandler,
    changeStepDatesHandler,
    listCyclesHandler,
    seeCycleHandler,
    addHolidayHandler,
    removeHolidayHandler,
    listHolidaysHandler,
    seeNowHandler,
    limitsOnHandler,
    writeCalendarHandler,
  ],
  explain,
  tells: cycleTells,
}
