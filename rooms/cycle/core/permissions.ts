import { everyone, type Permission } from '#kit/actor.ts'

export const mayOpenCycle: Permission = { name: 'cycle.open-cycle', roles: ['secretariat', 'administrator'] }
export const mayChangeStepDates: Permission = {
  name: 'cycle.change-step-dates',
  roles: ['secretariat', 'administrator'],
}
export const maySeeCycle: Permission = { name: 'cycle.see', roles: everyone }
export const mayKeepHolidays: Permission = { name: 'cycle.keep-holidays', roles: ['secretariat', 'administrator'] }
