/** A field as the value of an enum: `verdictNote` is `VERDICT_NOTE`. */
export function enumName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
