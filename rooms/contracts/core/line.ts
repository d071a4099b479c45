import { z } from 'zod'

/** A line of text: a name, a reason, the number of a document. */
export const Line = z.string().trim().min(1).max(200)
