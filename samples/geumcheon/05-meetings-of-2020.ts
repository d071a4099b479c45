import type { Chapter } from '../teller.ts'
import register from './data/meetings-2020.json' with { type: 'json' }
import { tellRegister } from './register.ts'

/** 26 meetings with 392 people, in the year of the epidemic: where the plan for 2021 was talked over. */
export const meetingsOf2020: Chapter = {
  title: '5. The meetings of 2020',
  happens: (tell) => tellRegister(tell, 2020, register.source, register.meetings),
}
