import type { KeptReport } from './kept-reports.ts'

type Values = KeptReport['values']

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** What is still missing before a report can be sent, by the names of the fields. */
export function missingIn(
  { values, photos }: Pick<KeptReport, 'values' | 'photos'>,
  points: number,
): readonly string[] {
  const isClock = (name: string): boolean => clock.test(values[name] ?? '')
  return [
    ...((values['visitedOn'] ?? '') === '' ? ['visitedOn'] : []),
    ...(isClock('beganAt') ? [] : ['beganAt']),
    ...(isClock('endedAt') && (values['endedAt'] ?? '') > (values['beganAt'] ?? '') ? [] : ['endedAt']),
    ...Array.from({ length: points }, (_, at) => `marks.${at}.mark`).filter((name) => values[name] === undefined),
    ...photos.map(({ id }) => `photo.${id}.alt`).filter((name) => (values[name] ?? '').trim() === ''),
  ]
}

const said = (values: Values, name: string): string | null => (values[name] ?? '').trim() || null

/** The numbers of a list's entries in what was typed (`faults.0.what`), in order. */
const numbersOf = (values: Values, list: string): readonly number[] =>
  [...new Set(Object.keys(values).flatMap((name) => (name.startsWith(`${list}.`) ? Number(name.split('.')[1]) : [])))]
    .filter((no) => Number.isInteger(no))
    .toSorted((one, other) => one - other)

/** The report as the server takes it; a picture that was added twice is named once. */
export function reportOf({ visitId, reportId, values, photos }: KeptReport): object {
  const files = photos.flatMap(({ id, fileId }) =>
    fileId === null
      ? []
      : [{ fileId, alt: (values[`photo.${id}.alt`] ?? '').trim(), people: values[`photo.${id}.people`] ?? 'none' }],
  )
  return {
    ...{ visitId, reportId, visitedOn: values['visitedOn'], beganAt: values['beganAt'], endedAt: values['endedAt'] },
    ...{ place: said(values, 'place'), opinion: said(values, 'opinion') },
    marks: numbersOf(values, 'marks').flatMap((at) => {
      const mark = values[`marks.${at}.mark`]
      return mark === undefined ? [] : [{ no: at + 1, mark, note: said(values, `marks.${at}.note`) }]
    }),
    faults: numbersOf(values, 'faults').flatMap((at) => {
      const what = said(values, `faults.${at}.what`)
      return what === null ? [] : [{ what }]
    }),
    files: [...new Map(files.map((file) => [file.fileId, file])).values()],
  }
}
