/** "Person of a country of concern" (31 CFR 850.221), as far as headquarters tell: the Annex to Executive Order 14105 names China with Hong Kong and Macau. */
const countriesOfConcern: readonly string[] = ['CN', 'HK', 'MO'];

/** Whether one of the developers is such a person. Null while no developer is known, or none is found and the country of one is missing. */
export function developedInCountryOfConcern(headquarters: readonly (string | null)[]): boolean | null {
  if (headquarters.some((country) => country !== null && countriesOfConcern.includes(country))) return true;
  return headquarters.length === 0 || headquarters.includes(null) ? null : false;
}
