/** Why columns of Epoch's tables are not read, where the reason is the same in several of them. */

/** Papers and pages are quoted at length in it; the license of the table does not cover those words. */
export const quotesAtLength = 'quotes papers and pages at length; the license of the table does not cover their words';
export const derived = 'follows from other columns';
export const bookkeeping = 'bookkeeping of the publisher\'s table';
export const emptyColumn = 'empty in every row';
export const notAsked = 'no question here asks for it';
