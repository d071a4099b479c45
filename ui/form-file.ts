/** A file that stands in a form: added before, or with the thing already. */
export interface FormFile {
  readonly fileId: string
  readonly name: string
  readonly bytes: number
  /** Whether it is a picture, which needs words. */
  readonly picture: boolean
  readonly alt: string
  readonly people: string
}
