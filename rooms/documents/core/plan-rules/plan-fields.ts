import type { DocumentFinding } from '../document-rule.ts'
import type { Extracted } from '../extracted.ts'

/** The fields of a plan by path; empty for any other document. */
export interface PlanFields {
  readonly byPath: ReadonlyMap<string, string>
  /** What a field says; empty where there is none. */
  readonly textAt: (path: string) => string
  /** The objects that have a field, by the path of the object, in order. */
  readonly objectsWith: (key: string) => readonly string[]
}

/** Gathers the fields of a plan for its rules. */
export function planFields({ fields = [] }: Extracted): PlanFields {
  const byPath = new Map(fields.map(({ place, text }) => [place.path, text]))
  const ending = (key: string): string => `.${key}`
  return {
    byPath,
    textAt: (path) => byPath.get(path) ?? '',
    objectsWith: (key) =>
      [...byPath.keys()].flatMap((path) => {
        if (path === key) return ['']
        return path.endsWith(ending(key)) ? [path.slice(0, -ending(key).length)] : []
      }),
  }
}

/** The path of a field of an object; the object at the root has no path. */
export const under = (object: string, key: string): string => (object === '' ? key : `${object}.${key}`)

/** Writes a finding on a whole field. */
export const foundOn = (
  path: string,
  finding: Pick<DocumentFinding, 'rule' | 'severity'> & Partial<DocumentFinding>,
): DocumentFinding => ({
  place: { kind: 'field', path },
  span: null,
  stated: null,
  computed: null,
  params: {},
  fix: null,
  ...finding,
})
