import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { addDepartmentHandler } from './add-department.ts'
import { addDongHandler } from './add-dong.ts'
import { addSeatHandler } from './add-seat.ts'
import { establishBodyHandler } from './establish-body.ts'
import { fillSeatHandler } from './fill-seat.ts'
import { foundDistrictHandler } from './found-district.ts'
import { listBodiesHandler } from './list-bodies.ts'
import { listDepartmentsHandler } from './list-departments.ts'
import { listDongsHandler } from './list-dongs.ts'
import { seeBodyHandler } from './see-body.ts'
import { seeDistrictHandler } from './see-district.ts'
import { vacateSeatHandler } from './vacate-seat.ts'

export const organizationRoom: Room = {
  name: 'organization',
  title: { ko: '조직과 기구', en: 'Organization' },
  handlers: [
    foundDistrictHandler,
    addDongHandler,
    addDepartmentHandler,
    establishBodyHandler,
    addSeatHandler,
    fillSeatHandler,
    vacateSeatHandler,
    seeDistrictHandler,
    listDongsHandler,
    listDepartmentsHandler,
    listBodiesHandler,
    seeBodyHandler,
  ],
  explain,
}
