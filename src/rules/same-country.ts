/** Hong Kong is treated as China (85 FR 83765): what goes from one to the other is a transfer within the country. */
export function withinOneCountry(one: string, other: string): boolean {
  return asCountry(one) === asCountry(other);
}

function asCountry(code: string): string {
  return code === 'HK' ? 'CN' : code;
}
