/** The id of the control of a field, so that an error summary can point to it. */
export const fieldId = (name: string): string => `field-${name.replaceAll(/[^\w-]/g, '-')}`
