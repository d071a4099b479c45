import { addDays, addMonths, type LocalDate } from '#kit/korean-date.ts'
import type { PersonalField } from '#kit/personal.ts'

/** What a person is asked and told, item by item; the parts are agreed to apart from each other (제22조). */
export interface ConsentForm {
  /** Without these one cannot take part. */
  readonly required: readonly PersonalField[]
  /** These may be refused without any disadvantage. */
  readonly optional: readonly PersonalField[]
  /** Sensitive by 제23조: consent of its own, apart from all others. */
  readonly sensitive: readonly PersonalField[]
  /** Kept because a law or the office's own work asks for it: told, not asked. */
  readonly told: readonly PersonalField[]
}

/** Takes the consent text from the declarations; free text that only may name somebody asks nobody for consent. */
export function consentForm(fields: readonly PersonalField[]): ConsentForm {
  const certain = fields.filter((field) => field.certain)
  const asked = certain.filter(({ basis, sensitive }) => basis === 'consent' && !sensitive)
  return {
    required: asked.filter(({ required }) => required),
    optional: asked.filter(({ required }) => !required),
    sensitive: certain.filter(({ sensitive }) => sensitive),
    told: certain.filter(({ basis, sensitive }) => basis !== 'consent' && !sensitive),
  }
}

/**
 * Decides whether a legal guardian must consent: for a child under 14 (제22조의2). One becomes 14 on the birthday,
 * and who was born on 29 February on 1 March of a year without that day.
 */
export function needsGuardian(bornOn: LocalDate, day: LocalDate): boolean {
  const same = addMonths(bornOn, 14 * 12)
  return day < (same.slice(8) === bornOn.slice(8) ? same : addDays(same, 1))
}
