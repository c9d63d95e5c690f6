/** Rows of a page where neither `first` nor `last` is given, and the most that may be asked for. */
export const defaultPage = 25;
export const largestPage = 100;
