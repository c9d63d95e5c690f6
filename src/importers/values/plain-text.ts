/** A text on one line: tabs, line ends, non-breaking and doubled spaces become single spaces, and none stands at either end. */
export const plainText = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
