/** `2022-21658` → `fr-2022-21658`: the bare id of the record of a document of the Federal Register. */
export const federalRegisterDocumentId = (number: string): string => `fr-${number.toLowerCase()}`;
