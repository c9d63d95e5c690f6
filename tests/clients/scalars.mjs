/** What our scalars are in JSON. A scalar that is missing here is an error of both generators. */
export const scalars = { CountryCode: 'string', Date: 'string', RateUnit: 'string', SafeInt: 'number' };
