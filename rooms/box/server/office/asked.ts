import type { z } from 'zod'
import type { Result } from '#kit/result.ts'
import type { boxOffice } from '../../contract.ts'
import type { BoxOfficeRefusal } from '../../core/box-refusal.ts'
import type { Box } from '../box.ts'

export type OfficeName = keyof typeof boxOffice

/** The handler of one question of the office. */
export type Handler<Name extends OfficeName> = (
  box: Box,
  input: z.output<(typeof boxOffice)[Name]['input']>,
) => Promise<Result<z.input<(typeof boxOffice)[Name]['reply']>, BoxOfficeRefusal>>
