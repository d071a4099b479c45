import type { Doing, Visited } from './doing.ts'

/** What the sample tells of 2021: projects with stages, measurements and a survey, and a quarter that most did not report. */
export async function performanceUnderWay(_doing: Doing): Promise<readonly Visited[]> {
  return [
    ['secretariat', '/board'],
    ['secretariat', '/projects/p2021-08/stages'],
    ['department-officer', '/projects/p2021-08/report'],
    ['department-officer', '/projects/p2021-08/measure'],
    ['department-officer', '/projects/p2021-08/evidence'],
  ]
}
