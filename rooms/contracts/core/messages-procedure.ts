import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { FindingSentences, RefusalSentences } from '#kit/sentences.ts'
import type { PlanRefusal, RemoveRefusal } from './procedure.ts'
import type { ForgetRefusal, HappenedRefusal } from './procedure-record.ts'

export type ProcedureRefusal =
  | PlanRefusal
  | RemoveRefusal
  | HappenedRefusal
  | ForgetRefusal
  | { readonly kind: 'procedure-not-found' | 'procedure-drawn-up-already' }

const dayOf = (day: string | undefined, lang: Lang): string => formatDate(LocalDate.parse(day), lang)

/** Why something of a procedure is refused, and what is wrong with one. */
export const procedureKo = {
  refusals: {
    'procedure-not-found': () => '이 사업은 아직 추진 절차를 정하지 않았습니다. 절차를 먼저 시작해 주세요.',
    'procedure-drawn-up-already': () => '이 사업은 이미 추진 절차가 있습니다. 쪽을 새로 열어 확인해 주세요.',
    'step-ends-before-it-begins': () => '끝날 날이 시작할 날보다 앞섭니다. 날짜를 고쳐 주세요.',
    'waits-for-unknown': () => '먼저 마칠 단계로 고른 것이 이 절차에 없습니다. 목록에서 다시 골라 주세요.',
    'waits-in-a-circle': () => '단계들이 서로를 기다리게 됩니다. 먼저 마칠 단계를 다시 골라 주세요.',
    'planned-before-what-it-waits-for': ({ title, on }) =>
      `먼저 마칠 ‘${title}’의 끝날 날이 ${dayOf(on, 'ko')}입니다. 시작할 날을 그 뒤의 날로 적어 주세요.`,
    'planned-after-what-waits-for-it': ({ title, on }) =>
      `뒤에 오는 ‘${title}’의 시작할 날이 ${dayOf(on, 'ko')}입니다. 뒤의 단계를 먼저 미루거나 끝날 날을 앞당겨 주세요.`,
    'step-not-found': () => '그런 단계가 없습니다. 목록에서 다시 골라 주세요.',
    'others-wait-for-it': ({ title }) =>
      `‘${title}’ 단계가 이 단계를 기다립니다. 그 단계의 먼저 마칠 단계를 고친 뒤에 빼 주세요.`,
    'step-has-happened': () => '이미 시작한 단계는 뺄 수 없습니다. 잘못 적었으면 그 기록을 먼저 취소해 주세요.',
    'begins-still-to-come': () => '시작한 날이 아직 오지 않았습니다. 시작한 뒤에 기록해 주세요.',
    'finish-still-to-come': () => '마친 날이 아직 오지 않았습니다. 마친 뒤에 기록해 주세요.',
    'finished-before-begun': () => '마친 날이 시작한 날보다 앞섭니다. 날짜를 고쳐 주세요.',
    'still-waits': ({ title }) =>
      `먼저 마쳐야 하는 ‘${title}’ 단계가 그날까지 끝나지 않았습니다. 그 단계를 먼저 기록해 주세요.`,
    'follower-has-begun': ({ title, on }) =>
      `‘${title}’ 단계를 ${dayOf(on, 'ko')}에 시작했습니다. 그날이나 그 앞의 날을 마친 날로 적어 주세요.`,
    'nothing-happened-yet': () => '아직 기록한 것이 없는 단계입니다. 목록에서 다시 골라 주세요.',
    'follower-stands-on-it': ({ title }) => `뒤의 ‘${title}’ 단계를 이미 시작했습니다. 그 기록을 먼저 취소해 주세요.`,
  } satisfies RefusalSentences<ProcedureRefusal> as RefusalSentences<ProcedureRefusal>,
  findings: {
    'step-not-begun': ({ params, stated, computed }) =>
      `사업 ${params['project']}: ‘${params['step']}’ 단계의 시작할 날 ${dayOf(stated, 'ko')}에서 ${computed}일이 지났는데 시작하지 않았습니다. 이 단계를 기다려 늦어진 단계는 ${params['moved']}개입니다.`,
    'step-not-finished': ({ params, stated, computed }) =>
      `사업 ${params['project']}: ‘${params['step']}’ 단계의 끝날 날 ${dayOf(stated, 'ko')}에서 ${computed}일이 지났는데 마치지 않았습니다. 이 단계를 기다려 늦어진 단계는 ${params['moved']}개입니다.`,
  } as FindingSentences,
}

export const procedureEn: typeof procedureKo = {
  refusals: {
    'procedure-not-found': () => 'This project has no procedure yet. Please begin one first.',
    'procedure-drawn-up-already': () => 'This project has a procedure already. Please open the page anew.',
    'step-ends-before-it-begins': () => 'The step ends before it begins. Please correct the days.',
    'waits-for-unknown': () => 'It waits for a step that is not of this procedure. Please choose from the list.',
    'waits-in-a-circle': () => 'The steps would wait for each other. Please choose what it waits for anew.',
    'planned-before-what-it-waits-for': ({ title, on }) =>
      `It waits for “${title}”, which ends on ${dayOf(on, 'en')}. Please begin it on a later day.`,
    'planned-after-what-waits-for-it': ({ title, on }) =>
      `“${title}” waits for it and begins on ${dayOf(on, 'en')}. Please move that step first, or end this one earlier.`,
    'step-not-found': () => 'There is no such step. Please choose from the list.',
    'others-wait-for-it': ({ title }) => `“${title}” waits for this step. Please change that one first.`,
    'step-has-happened': () => 'A step that has begun cannot be taken out. Please cancel its record first.',
    'begins-still-to-come': () => 'That day is still to come. Please record it once the step has begun.',
    'finish-still-to-come': () => 'That day is still to come. Please record it once the step is finished.',
    'finished-before-begun': () => 'It is finished before it began. Please correct the days.',
    'still-waits': ({ title }) => `“${title}” is not finished by that day. Please record that one first.`,
    'follower-has-begun': ({ title, on }) =>
      `“${title}” began on ${dayOf(on, 'en')}. Please give that day or an earlier one.`,
    'nothing-happened-yet': () => 'Nothing is recorded of that step. Please choose from the list.',
    'follower-stands-on-it': ({ title }) => `“${title}” has begun after it. Please cancel that record first.`,
  },
  findings: {
    'step-not-begun': ({ params, stated, computed }) =>
      `Project ${params['project']}: “${params['step']}” was to begin on ${dayOf(stated, 'en')}, ${computed} days ago. Steps that are late because they wait for it: ${params['moved']}.`,
    'step-not-finished': ({ params, stated, computed }) =>
      `Project ${params['project']}: “${params['step']}” was to end on ${dayOf(stated, 'en')}, ${computed} days ago. Steps that are late because they wait for it: ${params['moved']}.`,
  },
}
